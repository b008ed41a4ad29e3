using System.Text.Json;
using Generator.Rendering.Figures;
using Generator.Site.Data;

namespace Generator.Site.StructuredData;

/// <summary>The data of a report as JSON-LD: schema.org <c>Dataset</c> with its downloads and what was measured.</summary>
internal static class DatasetJson
{
    public static string Write(DataPage page, SiteContext site) => JsonLd.Write("Dataset", json =>
    {
        var language = page.Language;
        var strings = site.Theme.StringsOf(language);
        json.WriteString("@id", site.Configuration.Absolute(page.Url));
        json.WriteString("url", site.Configuration.Absolute(page.Url));
        json.WriteString("name", $"{page.Report.FrontMatter.Title[page.Report.ContentLanguage]}: {strings.Text(FigureStrings.DataTitle)}");
        json.WriteString("description", page.Description(strings, language));
        json.WriteString("inLanguage", language.Tag);
        json.WriteBoolean("isAccessibleForFree", true);
        if (page.Edition.Years is [var first, .. var rest])
        {
            json.WriteString("temporalCoverage", rest is [.., var last] ? $"{first}/{last}" : $"{first}");
        }

        OrganizationJson.WriteProperty(json, "creator", site, language);
        json.WriteStartArray("distribution");
        WriteDownload(json, "text/csv", site.Configuration.Absolute(IndicatorUrls.Csv(page.Edition, site.Options.Root)));
        WriteDownload(json, "application/json", site.Configuration.Absolute(IndicatorUrls.Json(page.Edition, site.Options.Root)));
        json.WriteEndArray();
        json.WriteStartArray("variableMeasured");
        foreach (var indicator in page.Edition.Indicators)
        {
            json.WriteStartObject();
            json.WriteString("@type", "PropertyValue");
            json.WriteString("name", indicator.Name[language]);
            json.WriteString("unitText", indicator.Unit.Text(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteDownload(Utf8JsonWriter json, string format, string url)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("encodingFormat", format);
        json.WriteString("contentUrl", url);
        json.WriteEndObject();
    }
}
