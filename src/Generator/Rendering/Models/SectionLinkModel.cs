using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A link to a section of a chapter, or to the chapter itself, whose section is then null.</summary>
public sealed record SectionLinkModel(string Chapter, string? Section, string Url) : TemplateObject
{
    /// <summary>The language of the titles where it is not the page's own.</summary>
    public LanguageModel? Language { get; init; }

    protected override object? Member(string name) => name switch
    {
        "chapter" => Chapter,
        "section" => Section,
        "url" => Url,
        "language" => Language,
        _ => Unknown,
    };
}
