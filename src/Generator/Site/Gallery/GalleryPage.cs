using Generator.Content;

namespace Generator.Site.Gallery;

/// <summary>One page of the list of all pictures that releases offer to the media, in one language.</summary>
public sealed record GalleryPage(Language Language, int Number, int Count)
    : PageDocument(new TranslationKey($"(media)/{Number}"), Language, PageUrl(Language, Number))
{
    /// <summary>The releases whose pictures are shown, the newest first.</summary>
    public required ImmutableArray<ArticlePage> Releases { get; init; }

    public static UrlPath UrlOf(Language language) => language.HomeUrl.Folder("media");

    /// <summary>The URL of a page, counted from 1.</summary>
    public static UrlPath PageUrl(Language language, int number) => number == 1
        ? UrlOf(language)
        : UrlOf(language).Folder("page").Folder(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The pictures that front matter names, each once.</summary>
    public static IEnumerable<Picture> PicturesOf(ArticlePage release) =>
        new[] { release.Image }.OfType<Picture>().Concat(release.Images).DistinctBy(picture => picture.Href);
}
