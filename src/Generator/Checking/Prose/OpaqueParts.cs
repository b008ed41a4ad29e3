using System.Buffers;
using System.Text;

namespace Generator.Checking.Prose;

/// <summary>
/// Covers what a text holds for machines: URLs, e-mail addresses, directives (<c>:name[…]{…}</c>) and attributes
/// (<c>{#id .class}</c>). Each of their characters becomes <see cref="ProseText.Opaque"/>, so that all others keep their
/// place.
/// </summary>
internal static class OpaqueParts
{
    private const string SchemeEnd = "://";
    private const string UrlPunctuation = ".,;:!?'\")";

    /// <summary>What a URL or an address may hold (RFC 3986, RFC 5322), as far as it stands in prose.</summary>
    private static readonly SearchValues<char> UrlCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%");

    private static readonly SearchValues<char> AddressCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._+");

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly SearchValues<char> Marks = SearchValues.Create(":@{");

    public static string Cover(StringBuilder text)
    {
        var written = text.ToString();
        return written.AsSpan().ContainsAny(Marks)
            ? string.Create(written.Length, written, static (characters, text) =>
            {
                text.CopyTo(characters);
                Cover(characters);
            })
            : written;
    }

    private static void Cover(Span<char> text)
    {
        for (var i = text.IndexOfAny(Marks); i >= 0 && i < text.Length;)
        {
            var (start, end) = text[i] switch
            {
                ':' when text[i..].StartsWith(SchemeEnd) => Url(text, i),
                ':' => Directive(text, i),
                '@' => Address(text, i),
                _ => (i, Closing(text, i, '}')),
            };
            text[start..end].Fill(ProseText.Opaque);
            var next = Math.Max(end, i + 1);
            var found = text[next..].IndexOfAny(Marks);
            i = found < 0 ? -1 : next + found;
        }
    }

    private static (int Start, int End) Url(Span<char> text, int colon)
    {
        var start = colon;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        var end = colon + Run(text[colon..], UrlCharacters);
        while (end > colon + SchemeEnd.Length && UrlPunctuation.Contains(text[end - 1]))
        {
            end--;
        }

        return start == colon ? (colon, colon) : (start, end);
    }

    private static (int Start, int End) Address(Span<char> text, int at)
    {
        var start = at;
        while (start > 0 && AddressCharacters.Contains(text[start - 1]))
        {
            start--;
        }

        var end = at + 1 + Run(text[(at + 1)..], AddressCharacters);
        while (end > at + 1 && text[end - 1] == '.')
        {
            end--;
        }

        return start == at || end == at + 1 ? (at, at) : (start, end);
    }

    /// <summary><c>:name</c> with <c>[…]</c> or <c>{…}</c> behind it, and the rest of a line that begins with <c>::name</c>.</summary>
    private static (int Start, int End) Directive(Span<char> text, int colon)
    {
        var name = colon + 1;
        while (name < text.Length && text[name] == ':')
        {
            name++;
        }

        var end = name + Run(text[name..], NameCharacters);
        var isNamed = end > name && char.IsAsciiLetterLower(text[name]);
        var isBlock = name - colon > 1;
        if (!isNamed || (!isBlock && (end == text.Length || text[end] is not ('[' or '{'))))
        {
            return (colon, colon);
        }

        end = end < text.Length && text[end] == '[' ? Closing(text, end, ']') : end;
        return (colon, end < text.Length && text[end] == '{' ? Closing(text, end, '}') : end);
    }

    /// <summary>Behind the bracket that closes the one at <paramref name="opening"/> in the same passage; there, where none does.</summary>
    private static int Closing(Span<char> text, int opening, char bracket)
    {
        var rest = text[opening..];
        var end = rest.IndexOf(ProseText.End);
        var found = (end < 0 ? rest : rest[..end]).IndexOf(bracket);
        return found < 0 ? opening : opening + found + 1;
    }

    private static int Run(ReadOnlySpan<char> text, SearchValues<char> characters)
    {
        var end = text.IndexOfAnyExcept(characters);
        return end < 0 ? text.Length : end;
    }
}
