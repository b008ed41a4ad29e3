using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A page of a paginated list; before it pages are left out where <paramref name="Gap"/> says so.</summary>
public sealed record PageLinkModel(int Number, string Url, bool Current, bool Gap) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "number" => Number,
        "url" => Url,
        "current" => Current,
        "gap" => Gap,
        _ => Unknown,
    };
}
