using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>
/// A feed in one format: what it is about, the format's name (<c>Atom</c>) and media type, and the absolute URL.
/// </summary>
public sealed record FeedLinkModel(string Title, string Format, string Type, string Url) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "format" => Format,
        "type" => Type,
        "url" => Url,
        _ => Unknown,
    };
}
