using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A page of a paginated list.</summary>
public sealed record PageLinkModel(int Number, string Url, bool Current) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "number" => Number,
        "url" => Url,
        "current" => Current,
        _ => Unknown,
    };
}
