using System.Buffers;
using System.Text;

namespace Generator.Checking.Folders;

/// <summary>
/// Decodes a page as a browser does: by its byte-order mark, then by the <c>meta</c> element among its first bytes (HTML
/// Standard §13.2.3.2), else as UTF-8. A byte that is no character becomes U+FFFD.
/// </summary>
internal static class PageDecoder
{
    private const int PrescanLength = 1024;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\"'/>;");

    public static string Decode(ReadOnlySpan<byte> bytes) =>
        DecodeMarked(bytes) ?? (DeclaredEncoding(bytes) ?? Encoding.UTF8).GetString(bytes);

    /// <summary>Whether a page is plain UTF-8, without a mark.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes) => !IsMarked(bytes) && DeclaredEncoding(bytes) is null;

    /// <summary>Decodes another file than a page: by its byte-order mark, else as UTF-8.</summary>
    public static string DecodeUnicode(ReadOnlySpan<byte> bytes) => DecodeMarked(bytes) ?? Encoding.UTF8.GetString(bytes);

    private static bool IsMarked(ReadOnlySpan<byte> bytes) => bytes.Length > 1 && bytes[0] is 0xEF or 0xFE or 0xFF && DecodeMarked(bytes) is not null;

    private static string? DecodeMarked(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding.GetString(bytes[encoding.Preamble.Length..]);
            }
        }

        return null;
    }

    /// <summary>The encoding that the page names, or null where that is UTF-8, none, or none that is known.</summary>
    private static Encoding? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        Span<char> buffer = stackalloc char[PrescanLength];
        ReadOnlySpan<char> head = buffer[..Encoding.Latin1.GetChars(bytes[..Math.Min(bytes.Length, PrescanLength)], buffer)];
        var charset = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (charset < 0 || head[..charset].LastIndexOf("<meta", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        var label = head[(charset + "charset".Length)..].TrimStart().TrimStart('=').TrimStart().TrimStart("\"'");
        var end = label.IndexOfAny(LabelEnds);
        label = end < 0 ? label : label[..end];
        return label.IsEmpty || label.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || label.Equals("utf8", StringComparison.OrdinalIgnoreCase)
            ? null
            : CodePagesEncodingProvider.Instance.GetEncoding(NameOf(label.ToString().ToLowerInvariant()));
    }

    /// <summary>The Encoding Standard's reading of some labels: a superset stands for each.</summary>
    private static string NameOf(string label) => label switch
    {
        "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
        "gb2312" or "gbk" => "gb18030",
        _ => label,
    };
}
