using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A language; <paramref name="Url"/> is its home page.</summary>
public sealed record LanguageModel(string Tag, string Path, string Name, string Url, string Title) : TemplateObject
{
    /// <summary>The tag with a country in place of a Chinese script, for Baidu: <c>zh-CN</c>.</summary>
    public string RegionalTag { get; init; } = Tag;

    protected override object? Member(string name) => name switch
    {
        "tag" => Tag,
        "path" => Path,
        "name" => Name,
        "url" => Url,
        "title" => Title,
        "regional_tag" => RegionalTag,
        _ => Unknown,
    };
}
