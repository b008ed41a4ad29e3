using System.IO.Hashing;
using System.Text;
using Generator.Content;

namespace Generator.Site.Gallery;

/// <summary>
/// What the media get of one release in one archive: its pictures, and its text and captions in every language that it
/// has. The name holds a hash of all of that.
/// </summary>
public sealed record PressKit(UrlPath Url, ImmutableArray<ArticlePage> Translations)
{
    private const string FileName = "press-kit.zip";

    /// <summary>Changes whenever the same release would give another archive.</summary>
    private const string Recipe = "1";

    public ImmutableArray<Picture> Pictures { get; init; } = [];

    /// <summary>The archive of a release; null for one without pictures.</summary>
    public static PressKit? Create(SiteContext site, SiteIndex index, TranslationKey release)
    {
        ImmutableArray<ArticlePage> pages = [.. index.Translations.All(release).OfType<ArticlePage>().Where(page => page.IsIndexed)];
        ImmutableArray<Picture> pictures = [.. pages.SelectMany(GalleryPage.PicturesOf).DistinctBy(picture => picture.Href)];
        if (!site.Configuration.Pictures.HasGallery || pages.IsEmpty || pictures.IsEmpty)
        {
            return null;
        }

        var name = ContentHash.InName(FileName, Hash(site, pages, pictures));
        return new PressKit(new UrlPath($"/media/{release.Folder}{name}").Below(site.Options.Root), pages) { Pictures = pictures };
    }

    private static ulong Hash(SiteContext site, ImmutableArray<ArticlePage> pages, ImmutableArray<Picture> pictures)
    {
        var text = new StringBuilder(Recipe);
        foreach (var page in pages)
        {
            var release = (ReleaseFrontMatter)page.FrontMatter;
            text.Append('\n').Append(page.Url.Value).Append(page.Body.Fingerprint).Append(PressKitText.Head(site, page));
            text.AppendJoin('\n', release.Boilerplates.Select(boilerplate => boilerplate.Title[page.Language] + boilerplate.Text[page.Language]));
            text.Append(PressKitText.Captions(pictures, page.Language));
        }

        // The name of a picture holds a hash of its content.
        text.AppendJoin('\n', pictures.Select(picture => picture.Href));
        return XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
