using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A chapter as the report's contents show it.</summary>
public sealed record ChapterLinkModel(string Title, string Url, int Number) : TemplateObject
{
    public string? Summary { get; init; }

    public string? Pillar { get; init; }

    public bool Current { get; init; }

    /// <summary>The language of the texts where it is not the page's own.</summary>
    public LanguageModel? Language { get; init; }

    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "summary" => Summary,
        "url" => Url,
        "number" => Number,
        "pillar" => Pillar,
        "current" => Current,
        "language" => Language,
        _ => Unknown,
    };
}
