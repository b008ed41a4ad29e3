using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A language's name in that language, and its tag.</summary>
public sealed record LanguageNameModel(string Name, string Tag) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "name" => Name,
        "tag" => Tag,
        _ => Unknown,
    };
}
