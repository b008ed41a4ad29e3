using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;

namespace Generator.Site.Feeds;

/// <summary>A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
public static class JsonFeed
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    public static byte[] Write(Feed feed)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            WriteFeed(json, feed);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteFeed(Utf8JsonWriter json, Feed feed)
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", feed.PageUrl);
        json.WriteString("feed_url", feed.Url(FeedFormat.Json));
        json.WriteString("description", feed.Description);
        json.WriteString("language", feed.Language.Tag);
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", feed.Publisher);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries)
        {
            WriteItem(json, entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Url);
        json.WriteString("title", entry.Title);

        // An item must have a content; the text itself is on the page.
        json.WriteString("content_text", entry.Summary ?? entry.Title);
        json.WriteString("date_published", Format(entry.Published));
        json.WriteString("date_modified", Format(entry.Updated));
        if (!entry.Topics.IsEmpty)
        {
            json.WriteStartArray("tags");
            foreach (var (_, label) in entry.Topics)
            {
                json.WriteStringValue(label);
            }

            json.WriteEndArray();
        }

        if (entry.Picture is { } picture)
        {
            WritePicture(json, picture);
        }

        json.WriteEndObject();
    }

    private static void WritePicture(Utf8JsonWriter json, FeedPicture picture)
    {
        json.WriteString("image", picture.Url);
        json.WriteStartArray("attachments");
        json.WriteStartObject();
        json.WriteString("url", picture.Url);
        json.WriteString("mime_type", picture.MediaType);
        json.WriteNumber("size_in_bytes", picture.Length);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Format(Instant instant) => InstantPattern.General.Format(instant);
}
