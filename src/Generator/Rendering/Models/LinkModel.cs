using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A link of the navigation or the breadcrumb.</summary>
public sealed record LinkModel(string Title, string Url, bool Current = false) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "url" => Url,
        "current" => Current,
        _ => Unknown,
    };
}
