using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>The disclosures of one GRI Standard; lists without such parts have one group without a title.</summary>
public sealed record DisclosureGroupModel(string? Title, ModelList<DisclosureModel> Disclosures) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "disclosures" => Disclosures,
        _ => Unknown,
    };
}
