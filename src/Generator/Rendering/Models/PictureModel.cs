using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A picture with its size in CSS pixels.</summary>
public sealed record PictureModel(string Url, string AbsoluteUrl, int Width, int Height, string Alt, string? Caption, string? Credit) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "url" => Url,
        "absolute_url" => AbsoluteUrl,
        "width" => Width,
        "height" => Height,
        "alt" => Alt,
        "caption" => Caption,
        "credit" => Credit,
        _ => Unknown,
    };
}
