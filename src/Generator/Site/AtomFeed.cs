using System.Xml;
using Generator.Content;
using NodaTime;
using NodaTime.Text;

namespace Generator.Site;

/// <summary>The Atom feed of a language's releases (RFC 4287). Ids are tag URIs (RFC 4151) and outlive every URL.</summary>
public static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int EntryLimit = 50;

    public static UrlPath Url(Language language) => language.HomeUrl.File("feed.xml");

    public static byte[] Write(SiteContext site, Language language, ImmutableArray<ArticlePage> releases, TranslationTable translations) =>
        XmlFile.Write(xml => WriteFeed(xml, site, language, [.. releases.Where(page => page.IsIndexed).Take(EntryLimit)], translations));

    private static void WriteFeed(
        XmlWriter xml, SiteContext site, Language language, ImmutableArray<ArticlePage> releases, TranslationTable translations)
    {
        var configuration = site.Configuration;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, language.Tag);
        xml.WriteElementString("title", Namespace, configuration.Title[language]);
        xml.WriteElementString("subtitle", Namespace, configuration.Description[language]);
        xml.WriteElementString("id", Namespace, $"tag:{configuration.CanonicalHost},2023:{language.Path}/press");
        xml.WriteElementString("updated", Namespace, Format(releases.Select(Modified).DefaultIfEmpty(Instant.FromUnixTimeSeconds(0)).Max()));
        WriteLink(xml, "self", "application/atom+xml", null, configuration.Absolute(Url(language)));
        WriteLink(xml, "alternate", "text/html", language.Tag, configuration.Absolute(ListReleases.NewsroomUrl(language)));
        foreach (var other in configuration.Languages.Where(other => other != language))
        {
            WriteLink(xml, "alternate", "application/atom+xml", other.Tag, configuration.Absolute(Url(other)));
        }

        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, configuration.Publisher.Name[language]);
        xml.WriteEndElement();
        foreach (var release in releases)
        {
            WriteEntry(xml, site, release, translations);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, SiteContext site, ArticlePage page, TranslationTable translations)
    {
        var release = (ReleaseFrontMatter)page.FrontMatter;
        var language = page.Language;
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, release.Title[language]);
        xml.WriteElementString("id", Namespace, $"tag:{site.Configuration.CanonicalHost},{release.Date:uuuu-MM-dd}:{language.Path}/{page.Key}");
        xml.WriteElementString("published", Namespace, Format(release.Date.ToInstant()));
        xml.WriteElementString("updated", Namespace, Format(Modified(page)));
        WriteLink(xml, "alternate", "text/html", language.Tag, site.Configuration.Absolute(page.Url));
        foreach (var other in translations.Alternates(page).Where(other => other.Language != language))
        {
            WriteLink(xml, "alternate", "text/html", other.Language.Tag, site.Configuration.Absolute(other.Url));
        }

        foreach (var topic in release.Topics)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", topic.Id);
            xml.WriteAttributeString("label", topic.Label[language]);
            xml.WriteEndElement();
        }

        if (release.Summary is { } summary)
        {
            xml.WriteElementString("summary", Namespace, summary[language]);
        }

        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string rel, string type, string? language, string href)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        if (language is not null)
        {
            xml.WriteAttributeString("hreflang", language);
        }

        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static Instant Modified(ArticlePage page) => ((ReleaseFrontMatter)page.FrontMatter).Modified.ToInstant();

    private static string Format(Instant instant) => InstantPattern.General.Format(instant);
}
