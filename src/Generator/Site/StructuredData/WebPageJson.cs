using Generator.Content;
using NodaTime;
using NodaTime.Text;

namespace Generator.Site.StructuredData;

/// <summary>When a page that is no news last changed, as JSON-LD: schema.org <c>WebPage</c>, or <c>Report</c> for a report.</summary>
internal static class WebPageJson
{
    public static string Write(ArticlePage page, SiteContext site, Instant committed) => JsonLd.Write(page.FrontMatter is ReportFrontMatter ? "Report" : "WebPage", json =>
    {
        var language = page.ContentLanguage;
        json.WriteString("url", site.Configuration.Absolute(page.Url));
        json.WriteString("name", page.FrontMatter.Title[language]);
        json.WriteString("inLanguage", language.Tag);
        json.WriteString("dateModified", InstantPattern.General.Format(committed));
        OrganizationJson.WriteProperty(json, "publisher", site, language);
    });
}
