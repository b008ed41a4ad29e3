using System.Buffers;
using System.Text;

namespace Generator.Checking.Urls;

/// <summary>Percent-encoding by the WHATWG URL Standard (§1.3).</summary>
public static class PercentEncoding
{
    /// <summary>What stays as it is in a path, a query and a fragment.</summary>
    internal static readonly SearchValues<char> Path = Printable(except: " \"#<>?^`{}");
    internal static readonly SearchValues<char> Query = Printable(except: " \"#<>'");
    internal static readonly SearchValues<char> Fragment = Printable(except: " \"<>`");

    /// <summary>The text with every character outside <paramref name="kept"/> as percent-encoded UTF-8.</summary>
    internal static string Encode(string text, SearchValues<char> kept)
    {
        if (!text.AsSpan().ContainsAnyExcept(kept))
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && kept.Contains((char)rune.Value))
            {
                encoded.Append((char)rune.Value);
                continue;
            }

            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
            {
                encoded.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return encoded.ToString();
    }

    /// <summary>The text with every percent-encoded byte decoded as UTF-8; a byte that is none becomes U+FFFD.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var isEncoded = bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]);
            bytes[length++] = isEncoded ? Convert.FromHexString([(char)bytes[i + 1], (char)bytes[i + 2]])[0] : bytes[i];
            i += isEncoded ? 2 : 0;
        }

        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    private static SearchValues<char> Printable(string except) =>
        SearchValues.Create([.. Enumerable.Range(' ', '\u007F' - ' ').Select(c => (char)c).Where(c => !except.Contains(c, StringComparison.Ordinal))]);
}
