using Generator.Content;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>The variants of a picture in one format, for a <c>source</c> element.</summary>
public sealed record PictureSourceModel(string Type, string SourceSet) : TemplateObject
{
    /// <summary>The best format first.</summary>
    public static ModelList<PictureSourceModel> AllOf(MediaDocument file) =>
    [
        .. file.Variants.Where(variant => variant.Use == VariantUse.Source)
            .GroupBy(variant => variant.Format)
            .Select(format => new PictureSourceModel(format.Key.MediaType(), SourceSetOf(format))),
    ];

    /// <summary>The variants for browsers that know none of these formats, for an <c>img</c> element; null without any.</summary>
    public static string? FallbackOf(MediaDocument file) =>
        file.Fallback is null ? null : SourceSetOf(file.Variants.Where(variant => variant.Use == VariantUse.Fallback));

    protected override object? Member(string name) => name switch
    {
        "type" => Type,
        "srcset" => SourceSet,
        _ => Unknown,
    };

    private static string SourceSetOf(IEnumerable<PictureVariant> variants) =>
        string.Join(", ", variants.Select(variant => string.Create(CultureInfo.InvariantCulture, $"{variant.Url.Href} {variant.Size.Width}w")));
}
