using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Configuration;
using Generator.Content;
using Generator.Rendering.Models;

namespace Generator.Site;

/// <summary>
/// The JSON-LD of a release: schema.org <c>NewsArticle</c>. Characters that could end the script element are escaped.
/// </summary>
public static class NewsArticleJson
{
    private const int TypicalLength = 2048;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(ArticlePage page, SiteConfiguration configuration, TranslationTable translations)
    {
        var buffer = new ArrayBufferWriter<byte>(TypicalLength);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "NewsArticle");
            WriteArticle(json, page, configuration);
            WriteTranslation(json, page, configuration, translations);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticlePage page, SiteConfiguration configuration)
    {
        var release = (ReleaseFrontMatter)page.FrontMatter;
        var language = page.ContentLanguage;
        var url = configuration.Absolute(page.Url);
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("mainEntityOfPage", url);
        json.WriteString("headline", release.Title[language]);
        if (release.Subtitle is { } subtitle)
        {
            json.WriteString("alternativeHeadline", subtitle[language]);
        }

        if (release.Summary is { } summary)
        {
            json.WriteString("description", summary[language]);
        }

        json.WriteString("datePublished", new DateModel(release.Date).Iso);
        json.WriteString("dateModified", new DateModel(release.Modified).Iso);
        if (release.Place is { } place)
        {
            json.WriteString("dateline", place.Name[language]);
        }

        json.WriteString("inLanguage", language.Tag);
        if (page.Image is { } image)
        {
            json.WriteString("image", configuration.Origin + image.Href);
        }

        WriteOrganization(json, "author", configuration, language);
        WriteOrganization(json, "publisher", configuration, language);
    }

    private static void WriteOrganization(Utf8JsonWriter json, string property, SiteConfiguration configuration, Language language)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", "Organization");
        json.WriteString("name", configuration.Publisher.Name[language]);
        if (configuration.Publisher.Url is { } url)
        {
            json.WriteString("url", url);
        }

        json.WriteEndObject();
    }

    /// <summary>A translation names the work it translates; the source names its translations.</summary>
    private static void WriteTranslation(Utf8JsonWriter json, ArticlePage page, SiteConfiguration configuration, TranslationTable translations)
    {
        var alternates = translations.Alternates(page).Where(other => other.Language != page.Language).ToList();
        var sourceLanguage = page.Content.Source.Source.Language;
        if (page.Language != sourceLanguage)
        {
            alternates.RemoveAll(other => other.Language != sourceLanguage);
        }

        if (alternates.Count == 0)
        {
            return;
        }

        json.WriteStartArray(page.Language == sourceLanguage ? "workTranslation" : "translationOfWork");
        foreach (var other in alternates)
        {
            json.WriteStartObject();
            json.WriteString("@type", "NewsArticle");
            json.WriteString("@id", configuration.Absolute(other.Url));
            json.WriteString("inLanguage", other.Language.Tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
