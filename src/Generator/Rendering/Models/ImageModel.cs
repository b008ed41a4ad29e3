using Generator.Content;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A picture of the content folder with its size in CSS pixels.</summary>
public sealed record ImageModel(string Original, int Width, int Height) : TemplateObject
{
    /// <summary>What an <c>img</c> element shows: a handy size that every browser knows.</summary>
    public string Url { get; init; } = Original;

    public string? SourceSet { get; init; }

    public ModelList<PictureSourceModel> Sources { get; init; } = [];

    public static ImageModel Of(MediaDocument file, PictureSize size) => new(file.Url.Href, size.Width, size.Height)
    {
        Url = (file.Fallback?.Url ?? file.Url).Href,
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
        "srcset" => SourceSet,
        "sources" => Sources,
        _ => Unknown,
    };
}
