using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A picture of the content folder with what is said of it.</summary>
public sealed record PictureModel(ImageModel Image, string AbsoluteUrl, string Alt) : TemplateObject
{
    public string? Caption { get; init; }

    public string? Credit { get; init; }

    public string? Licence { get; init; }

    protected override object? Member(string name) => name switch
    {
        "absolute_url" => AbsoluteUrl,
        "alt" => Alt,
        "caption" => Caption,
        "credit" => Credit,
        "licence" => Licence,
        _ => Image.Find(name),
    };
}
