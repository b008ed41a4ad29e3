using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A release with its pictures, and the archive that holds all of it; null for one that has none in the page's language.</summary>
public sealed record GalleryReleaseModel(CardModel Card, ModelList<PictureModel> Pictures, string? KitUrl) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "title" => Card.Title,
        "url" => Card.Url,
        "date" => Card.Date,
        "language" => Card.Language,
        "pictures" => Pictures,
        "kit_url" => KitUrl,
        _ => Unknown,
    };
}
