using System.Text.Json;
using Generator.Content;
using Generator.Site.Gallery;

namespace Generator.Site.StructuredData;

/// <summary>
/// The pictures of releases as JSON-LD: schema.org <c>ImageGallery</c> with an <c>ImageObject</c> for each, which says
/// whose it is and under which terms (developers.google.com, Image metadata).
/// </summary>
internal static class ImageGalleryJson
{
    public static string Write(GalleryPage page, SiteContext site, TranslationTable translations) => JsonLd.Write("ImageGallery", json =>
    {
        json.WriteString("url", site.Configuration.Absolute(page.Url));
        json.WriteString("inLanguage", page.Language.Tag);
        json.WriteStartArray("image");
        var terms = PictureTerms.Find(site, translations, page.Language) is { } found ? site.Configuration.Absolute(found.Url) : null;
        foreach (var release in page.Releases)
        {
            foreach (var picture in GalleryPage.PicturesOf(release))
            {
                WritePicture(json, picture, new Terms(site, release.ContentLanguage, terms));
            }
        }

        json.WriteEndArray();
    });

    private static void WritePicture(Utf8JsonWriter json, Picture picture, Terms terms)
    {
        var (site, language, page) = terms;
        var publisher = site.Configuration.Publisher.Name[language];
        json.WriteStartObject();
        json.WriteString("@type", "ImageObject");
        json.WriteString("contentUrl", site.Configuration.Origin + picture.Href);
        json.WriteString("encodingFormat", PictureFormats.MediaType(picture.File.Name));
        json.WriteNumber("width", picture.Size.Width);
        json.WriteNumber("height", picture.Size.Height);
        json.WriteString("caption", (picture.Reference.Caption ?? picture.Reference.Alt)[language]);
        json.WriteString("creditText", picture.Reference.Credit?[language] ?? publisher);
        json.WriteString("copyrightNotice", $"© {publisher}");
        json.WriteStartObject("creator");
        json.WriteString("@type", "Organization");
        json.WriteString("name", publisher);
        json.WriteEndObject();
        if (page is not null)
        {
            json.WriteString("acquireLicensePage", page);
        }

        // A licence is an address for machines; one that is written out is on the page with the terms.
        var licence = picture.Reference.Licence?[language];
        if ((licence?.StartsWith("https://", StringComparison.Ordinal) == true ? licence : page) is { } url)
        {
            json.WriteString("license", url);
        }

        json.WriteEndObject();
    }

    /// <summary>Under which terms pictures are offered: by whom, in which language, and on which page that is said.</summary>
    private sealed record Terms(SiteContext Site, Language Language, string? PageUrl);
}
