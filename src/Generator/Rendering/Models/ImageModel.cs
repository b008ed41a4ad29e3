using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A picture of the content folder with its size in CSS pixels.</summary>
public sealed record ImageModel(string Url, int Width, int Height) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "url" => Url,
        "width" => Width,
        "height" => Height,
        _ => Unknown,
    };
}
