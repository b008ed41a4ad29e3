using System.Xml;
using Generator.Content;
using NodaTime;
using NodaTime.Text;

namespace Generator.Site.Feeds;

/// <summary>A feed as Atom (RFC 4287).</summary>
public static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>What an empty feed says: the element is required, and the clock would change it with each build.</summary>
    private static readonly Instant Never = Instant.FromUnixTimeSeconds(0);

    public static byte[] Write(Feed feed) => XmlFile.Write(xml => WriteFeed(xml, feed));

    private static void WriteFeed(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Language.Tag);
        xml.WriteElementString("title", Namespace, feed.Title);
        xml.WriteElementString("subtitle", Namespace, feed.Description);
        xml.WriteElementString("id", Namespace, feed.Id);
        xml.WriteElementString("updated", Namespace, Format(feed.Updated ?? Never));
        WriteLink(xml, "self", FeedFormat.Atom.MediaType, null, feed.Url(FeedFormat.Atom));
        WriteLink(xml, "alternate", "text/html", feed.Language.Tag, feed.PageUrl);
        foreach (var (language, folder) in feed.Translations)
        {
            WriteLink(xml, "alternate", FeedFormat.Atom.MediaType, language.Tag, feed.Origin + FeedFormat.Atom.Url(folder).Href);
        }

        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, feed.Publisher);
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
        {
            WriteEntry(xml, entry, feed.Language);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry, Language language)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, entry.Title);
        xml.WriteElementString("id", Namespace, entry.Id);
        xml.WriteElementString("published", Namespace, Format(entry.Published));
        xml.WriteElementString("updated", Namespace, Format(entry.Updated));
        WriteLink(xml, "alternate", "text/html", language.Tag, entry.Url);
        foreach (var (other, url) in entry.Translations)
        {
            WriteLink(xml, "alternate", "text/html", other.Tag, url);
        }

        if (entry.Picture is { } picture)
        {
            WriteEnclosure(xml, picture);
        }

        foreach (var (id, label) in entry.Topics)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", id);
            xml.WriteAttributeString("label", label);
            xml.WriteEndElement();
        }

        if (entry.Summary is { } summary)
        {
            xml.WriteElementString("summary", Namespace, summary);
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

    private static void WriteEnclosure(XmlWriter xml, FeedPicture picture)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", "enclosure");
        xml.WriteAttributeString("type", picture.MediaType);
        xml.WriteAttributeString("length", picture.Length.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("href", picture.Url);
        xml.WriteEndElement();
    }

    private static string Format(Instant instant) => InstantPattern.General.Format(instant);
}
