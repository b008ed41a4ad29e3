using System.Text.Json;
using Generator.Content;
using Generator.Rendering.Models;

namespace Generator.Site.StructuredData;

/// <summary>A release as JSON-LD: schema.org <c>NewsArticle</c>.</summary>
internal static class NewsArticleJson
{
    public static string Write(ArticlePage page, SiteContext site, TranslationTable translations) => JsonLd.Write("NewsArticle", json =>
    {
        WriteArticle(json, page, site);
        WriteCorrections(json, page);
        WriteTranslations(json, page, site, translations);
    });

    private static void WriteArticle(Utf8JsonWriter json, ArticlePage page, SiteContext site)
    {
        var release = (ReleaseFrontMatter)page.FrontMatter;
        var language = page.ContentLanguage;
        var url = site.Configuration.Absolute(page.Url);
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

        json.WriteString("datePublished", new DateModel(release.Published).Iso);
        json.WriteString("dateModified", new DateModel(release.Modified).Iso);
        if (release.Place is { } place)
        {
            json.WriteString("dateline", place.Name[language]);
        }

        json.WriteString("inLanguage", language.Tag);
        if (page.Image is { } image)
        {
            WriteImage(json, image, site);
        }

        OrganizationJson.WriteProperty(json, "author", site, language);
        OrganizationJson.WriteProperty(json, "publisher", site, language);
    }

    /// <summary>In three ratios where they were made.</summary>
    private static void WriteImage(Utf8JsonWriter json, Picture image, SiteContext site)
    {
        if (!image.File.Crops.Any())
        {
            json.WriteString("image", site.Configuration.Origin + image.Href);
            return;
        }

        json.WriteStartArray("image");
        foreach (var crop in image.File.Crops)
        {
            json.WriteStringValue(site.Configuration.Origin + crop.Url.Href);
        }

        json.WriteEndArray();
    }

    private static void WriteCorrections(Utf8JsonWriter json, ArticlePage page)
    {
        var release = (ReleaseFrontMatter)page.FrontMatter;
        if (release.Corrections.IsEmpty)
        {
            return;
        }

        if (release.IsWithdrawn)
        {
            json.WriteString("creativeWorkStatus", "Withdrawn");
        }

        json.WriteStartArray("correction");
        foreach (var correction in release.Corrections)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            json.WriteString("datePublished", new DateModel(correction.Date).Iso);
            json.WriteString("text", correction.Note[page.ContentLanguage]);
            json.WriteString("inLanguage", page.ContentLanguage.Tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A translation names the work it translates; the source names its translations.</summary>
    private static void WriteTranslations(Utf8JsonWriter json, ArticlePage page, SiteContext site, TranslationTable translations)
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
            json.WriteString("@id", site.Configuration.Absolute(other.Url));
            json.WriteString("inLanguage", other.Language.Tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
