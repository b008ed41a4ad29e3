using System.Xml;
using Generator.Configuration;
using Generator.Content;
using Generator.Output;
using NodaTime;
using NodaTime.Text;

namespace Generator.Site;

/// <summary>
/// The sitemap (sitemaps.org) with the alternates of each page, as one file, or as an index of several where there are
/// more URLs than one may hold.
/// </summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    /// <summary>The protocol's limit.</summary>
    private const int UrlsInOneFile = 50_000;

    public static UrlPath Url { get; } = UrlPath.Root.File("sitemap.xml");

    public static IEnumerable<DataOutput> Create(SiteIndex index, SiteConfiguration configuration)
    {
        var parts = index.Pages
            .Where(page => page.IsIndexed)
            .OrderBy(page => page.Url.Value, StringComparer.Ordinal)
            .Chunk(UrlsInOneFile)
            .ToList();
        if (parts.Count <= 1)
        {
            return [new DataOutput(Url, () => WritePages(parts.SelectMany(pages => pages), index.Translations, configuration))];
        }

        var files = parts.Select((pages, number) => new DataOutput(
            UrlPath.Root.File($"sitemap-{number + 1}.xml"), () => WritePages(pages, index.Translations, configuration))).ToList();
        return [new DataOutput(Url, () => WriteIndex(files.Select(file => file.Url), configuration)), .. files];
    }

    private static byte[] WritePages(IEnumerable<PageDocument> pages, TranslationTable translations, SiteConfiguration configuration) =>
        XmlFile.Write(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, XhtmlNamespace);
            foreach (var page in pages)
            {
                WritePage(xml, page, translations.Alternates(page), configuration);
            }

            xml.WriteEndElement();
        });

    private static void WritePage(XmlWriter xml, PageDocument page, ImmutableArray<PageDocument> alternates, SiteConfiguration configuration)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, configuration.Absolute(page.Url));
        if (LastChange(page) is { } change)
        {
            xml.WriteElementString("lastmod", Namespace, InstantPattern.General.Format(change));
        }

        foreach (var alternate in alternates)
        {
            xml.WriteStartElement("link", XhtmlNamespace);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", alternate.Language.Tag);
            xml.WriteAttributeString("href", configuration.Absolute(alternate.Url));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>
    /// The last commit. A release is never older than it says itself, since it may be committed before its time; what a page is
    /// listed for, and not written, has no date.
    /// </summary>
    private static Instant? LastChange(PageDocument page) => page is not ArticlePage article ? null
        : article.FrontMatter is not ReleaseFrontMatter release ? article.Content.Translation.Committed
        : Instant.Max(release.Modified.ToInstant(), article.Content.Translation.Committed ?? Instant.MinValue);

    private static byte[] WriteIndex(IEnumerable<UrlPath> files, SiteConfiguration configuration) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var file in files)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, configuration.Absolute(file));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
