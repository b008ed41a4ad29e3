using Generator.Content;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A picture of the content folder with its size in CSS pixels.</summary>
public sealed record ImageModel(string Original, int Width, int Height) : TemplateObject
{
    /// <summary>What an <c>img</c> element shows: a handy size that every browser knows.</summary>
    public string Url { get; init; } = Original;

    /// <summary>The width and height of what <see cref="Url"/> leads to.</summary>
    public PictureSize Shown { get; init; } = new(Width, Height);

    /// <summary>The original's extension in capitals.</summary>
    public string Type { get; init; } = "";

    /// <summary>The original's length in bytes.</summary>
    public long Length { get; init; }

    public string? SourceSet { get; init; }

    public ModelList<PictureSourceModel> Sources { get; init; } = [];

    public static ImageModel Of(MediaDocument file, PictureSize size) => new(file.Url.Href, size.Width, size.Height)
    {
        Url = (file.Fallback?.Url ?? file.Url).Href,
        Shown = file.Fallback?.Size ?? size,
        Type = Path.GetExtension(file.Name).TrimStart('.').ToUpperInvariant(),
        Length = file.Length,
        SourceSet = PictureSourceModel.FallbackOf(file),
        Sources = PictureSourceModel.AllOf(file),
    };

    /// <summary>Also for a model that has a picture and says more of it.</summary>
    public object? Find(string name) => Member(name);

    protected override object? Member(string name) => name switch
    {
        "url" => Url,
        "original" => Original,
        "width" => Width,
        "height" => Height,
        "shown_width" => Shown.Width,
        "shown_height" => Shown.Height,
        "type" => Type,
        "size" => Length,
        "srcset" => SourceSet,
        "sources" => Sources,
        _ => Unknown,
    };
}
