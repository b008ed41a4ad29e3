using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>One list of a content index: <c>gri</c>, <c>esrs</c> or <c>subjects</c>.</summary>
public sealed record DisclosureListModel(string Kind, string Id, string Title) : TemplateObject
{
    public string? Version { get; init; }

    public string? Statement { get; init; }

    public string? Gri1 { get; init; }

    public ModelList<DisclosureGroupModel> Groups { get; init; } = [];

    /// <summary>Whether anything of the list is left out.</summary>
    public bool HasOmissions { get; init; }

    protected override object? Member(string name) => name switch
    {
        "kind" => Kind,
        "id" => Id,
        "title" => Title,
        "version" => Version,
        "statement" => Statement,
        "gri_1" => Gri1,
        "groups" => Groups,
        "has_omissions" => HasOmissions,
        _ => Unknown,
    };
}
