using System.Xml;
using Generator.Configuration;
using Generator.Content;
using Generator.Rendering.Models;
using NodaTime;

namespace Generator.Site;

/// <summary>
/// The Google News sitemap: the releases of the last two days as of the build's instant, and no others. A release that
/// was withdrawn is no news.
/// </summary>
public static class NewsSitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string NewsNamespace = "http://www.google.com/schemas/sitemap-news/0.9";

    /// <summary>The limit of Google News.</summary>
    private const int UrlLimit = 1_000;

    public static UrlPath Url { get; } = UrlPath.Root.File("news-sitemap.xml");

    /// <summary>How long a release is news.</summary>
    public static Duration Period { get; } = Duration.FromDays(2);

    public static byte[] Write(SiteIndex index, SiteConfiguration configuration, Instant asOf) => XmlFile.Write(xml =>
    {
        var news = index.Pages.OfType<ArticlePage>()
            .Where(page => page.IsIndexed && page.FrontMatter is ReleaseFrontMatter { IsWithdrawn: false } release && asOf < release.PublishedFrom + Period)
            .OrderByDescending(page => ((ReleaseFrontMatter)page.FrontMatter).PublishedFrom)
            .ThenBy(page => page.Url.Value, StringComparer.Ordinal)
            .Take(UrlLimit);
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "news", null, NewsNamespace);
        foreach (var page in news)
        {
            WritePage(xml, page, configuration);
        }

        xml.WriteEndElement();
    });

    private static void WritePage(XmlWriter xml, ArticlePage page, SiteConfiguration configuration)
    {
        var release = (ReleaseFrontMatter)page.FrontMatter;
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, configuration.Absolute(page.Url));
        xml.WriteStartElement("news", NewsNamespace);
        xml.WriteStartElement("publication", NewsNamespace);
        xml.WriteElementString("name", NewsNamespace, configuration.Title[page.Language]);
        xml.WriteElementString("language", NewsNamespace, RegionalTag.OfNews(page.Language));
        xml.WriteEndElement();
        xml.WriteElementString("publication_date", NewsNamespace, new DateModel(release.Published).Iso);
        xml.WriteElementString("title", NewsNamespace, release.Title[page.Language]);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
