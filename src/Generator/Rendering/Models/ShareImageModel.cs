using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A picture that a network shows for a link: its absolute URL, media type, size in pixels, and what it shows.</summary>
public sealed record ShareImageModel(string Url, string Type, int Width, int Height) : TemplateObject
{
    public required string Alt { get; init; }

    protected override object? Member(string name) => name switch
    {
        "url" => Url,
        "type" => Type,
        "width" => Width,
        "height" => Height,
        "alt" => Alt,
        _ => Unknown,
    };
}
