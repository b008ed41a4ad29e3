using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A link of the navigation or the breadcrumb.</summary>
public sealed record LinkModel(string Title, string Url, bool Current = false) : TemplateObject
{
    /// <summary>The language of the title where it is not the page's own.</summary>
    public LanguageModel? Language { get; init; }

    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "url" => Url,
        "current" => Current,
        "language" => Language,
        _ => Unknown,
    };
}
