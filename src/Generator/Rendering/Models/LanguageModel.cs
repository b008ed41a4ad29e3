using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A language; <paramref name="Url"/> is its home page.</summary>
public sealed record LanguageModel(string Tag, string Path, string Name, string Url, string Title) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "tag" => Tag,
        "path" => Path,
        "name" => Name,
        "url" => Url,
        "title" => Title,
        _ => Unknown,
    };
}
