using System.Xml;
using NodaTime;
using NodaTime.Text;

namespace Generator.Site.Feeds;

/// <summary>A feed as RSS 2.0 (rssboard.org/rss-specification), with Atom's <c>self</c> link and date of the last change.</summary>
public static class RssFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Feed feed) => XmlFile.Write(xml => WriteFeed(xml, feed));

    private static void WriteFeed(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.PageUrl);
        xml.WriteElementString("description", feed.Description);
        xml.WriteElementString("language", feed.Language.Tag);
        if (feed.Updated is { } updated)
        {
            xml.WriteElementString("lastBuildDate", Format(updated));
        }

        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", FeedFormat.Rss.MediaType);
        xml.WriteAttributeString("href", feed.Url(FeedFormat.Rss));
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
        {
            WriteItem(xml, entry);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", entry.Title);
        xml.WriteElementString("link", entry.Url);
        if (entry.Summary is { } summary)
        {
            xml.WriteElementString("description", summary);
        }

        foreach (var (_, label) in entry.Topics)
        {
            xml.WriteElementString("category", label);
        }

        if (entry.Picture is { } picture)
        {
            xml.WriteStartElement("enclosure");
            xml.WriteAttributeString("url", picture.Url);
            xml.WriteAttributeString("length", picture.Length.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("type", picture.MediaType);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(entry.Id);
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", Format(entry.Published));
        xml.WriteElementString("updated", Atom, InstantPattern.General.Format(entry.Updated));
        xml.WriteEndElement();
    }

    /// <summary>RFC 822, with a year of four digits (RFC 1123).</summary>
    private static string Format(Instant instant) => instant.ToDateTimeUtc().ToString("R", CultureInfo.InvariantCulture);
}
