using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Generator.Checking.References;

/// <summary>A URL in JSON with its offset in the text.</summary>
internal readonly record struct JsonReference(string Url, int Position);

/// <summary>Finds the URLs of JSON: JSON-LD, web manifests, JSON feeds.</summary>
internal static class JsonReferences
{
    /// <summary>That of <c>\u0041</c>.</summary>
    private const int EscapeLength = 6;

    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, MaxDepth = 256 };

    /// <summary>
    /// The strings whose path of property names <paramref name="isUrl"/> takes for URLs. The path is that of the names
    /// alone: the items of an array have that of the array.
    /// </summary>
    public static List<JsonReference> Read(ReadOnlySpan<char> text, Func<IReadOnlyList<string>, bool> isUrl, out (string Message, int Position)? damage)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return Read(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), isUrl, out damage);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static List<JsonReference> Read(ReadOnlySpan<byte> bytes, Func<IReadOnlyList<string>, bool> isUrl, out (string Message, int Position)? damage)
    {
        var references = new List<JsonReference>();
        var reader = new Utf8JsonReader(bytes, Options);
        var names = new List<string>();
        var depths = new List<int>();
        var place = new Place();
        damage = null;
        try
        {
            while (reader.Read())
            {
                while (depths.Count > 0 && (depths[^1] > reader.CurrentDepth || (depths[^1] == reader.CurrentDepth && reader.TokenType == JsonTokenType.PropertyName)))
                {
                    names.RemoveAt(names.Count - 1);
                    depths.RemoveAt(depths.Count - 1);
                }

                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    names.Add(reader.GetString()!);
                    depths.Add(reader.CurrentDepth);
                }
                else if (reader.TokenType == JsonTokenType.String && names.Count > 0 && isUrl(names))
                {
                    references.Add(new JsonReference(reader.GetString()!, place.MoveTo(bytes, reader.TokenStartIndex) + 1));
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            damage = ("This is not JSON.", place.MoveTo(bytes, reader.TokenStartIndex + reader.ValueSpan.Length));
        }

        return references;
    }

    /// <summary>Whether a property of schema.org's vocabulary holds the URL of a page or file.</summary>
    public static bool IsLinkedData(IReadOnlyList<string> names) => names[^1] switch
    {
        "url" or "image" or "logo" or "contentUrl" or "thumbnailUrl" or "embedUrl" or "downloadUrl" or "sameAs" or "photo"
            or "mainEntityOfPage" or "item" or "license" or "acquireLicensePage" or "discussionUrl" or "isPartOf" => true,
        "@id" => names.Count > 1 && names[^2] is "mainEntityOfPage" or "item",
        _ => false,
    };

    /// <summary>Whether a member of a web application manifest holds a URL.</summary>
    public static bool IsManifest(IReadOnlyList<string> names) => string.Join('/', names) is
        "start_url" or "icons/src" or "screenshots/src" or "shortcuts/url" or "shortcuts/icons/src" or "share_target/action"
            or "file_handlers/action" or "protocol_handlers/url";

    /// <summary>Whether a member of a JSON feed (version 1.1) holds a URL.</summary>
    public static bool IsFeed(IReadOnlyList<string> names) => string.Join('/', names) is
        "home_page_url" or "feed_url" or "next_url" or "icon" or "favicon" or "author/url" or "author/avatar" or "authors/url" or "authors/avatar"
            or "items/url" or "items/external_url" or "items/image" or "items/banner_image" or "items/attachments/url"
            or "items/author/url" or "items/author/avatar" or "items/authors/url" or "items/authors/avatar";

    /// <summary>Whether a member of a JSON feed holds HTML.</summary>
    public static bool IsFeedMarkup(IReadOnlyList<string> names) => names is ["items", "content_html"];

    /// <summary>The offset at which the character of a string at <paramref name="index"/> is written, where the string begins at <paramref name="start"/>.</summary>
    public static int FindWritten(string json, int start, int index)
    {
        var position = start;
        for (; index > 0 && position < json.Length; index--)
        {
            position += json[position] != '\\' ? 1 : position + 1 < json.Length && json[position + 1] == 'u' ? EscapeLength : 2;
        }

        return position;
    }

    /// <summary>An index in the bytes with the offset in the text; it moves on only, so that the whole is counted once.</summary>
    private struct Place
    {
        private int index;
        private int offset;

        public int MoveTo(ReadOnlySpan<byte> bytes, long next)
        {
            var end = (int)Math.Min(next, bytes.Length);
            offset += Encoding.UTF8.GetCharCount(bytes[index..end]);
            index = end;
            return offset;
        }
    }
}
