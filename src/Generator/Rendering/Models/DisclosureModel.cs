using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A line of a content index.</summary>
public sealed record DisclosureModel(string Code, string Title) : TemplateObject
{
    public string? Paragraph { get; init; }

    /// <summary>Null in lists that do not ask.</summary>
    public bool? IsMaterial { get; init; }

    public ModelList<SectionLinkModel> Locations { get; init; } = [];

    public string? Requirement { get; init; }

    /// <summary>The reason for omission as disclosures.yaml writes it; null where nothing is left out.</summary>
    public string? Reason { get; init; }

    public string? Explanation { get; init; }

    protected override object? Member(string name) => name switch
    {
        "code" => Code,
        "title" => Title,
        "paragraph" => Paragraph,
        "material" => IsMaterial,
        "locations" => Locations,
        "requirement" => Requirement,
        "reason" => Reason,
        "explanation" => Explanation,
        _ => Unknown,
    };
}
