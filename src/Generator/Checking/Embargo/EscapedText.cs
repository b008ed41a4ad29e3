using System.Buffers;
using System.Net;
using System.Text;

namespace Generator.Checking.Embargo;

/// <summary>
/// Undoes every form in which a page or file may write a character otherwise: character references of HTML and XML
/// (<c>&amp;amp; &amp;#38; &amp;#x26;</c>), escapes of JSON and scripts (<c>\u0026 \x26 \/ \"</c>), and octets of URLs
/// (<c>%26</c>, <c>+</c> for a space). What is none of them stays as it is.
/// </summary>
internal static class EscapedText
{
    private const int LongestReference = 32;

    private static readonly SearchValues<char> Marks = SearchValues.Create("&\\%+");

    public static bool MayHold(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    /// <summary>Writes the text without escapes, which is never longer, and returns its length: that of the text where it has none.</summary>
    public static int Undo(ReadOnlySpan<char> text, Span<char> undone)
    {
        var length = 0;
        for (var position = 0; position < text.Length;)
        {
            position += Step(text[position..], undone[length..], out var written);
            length += written;
        }

        return length;
    }

    /// <summary>Where the character stands in the text that is at <paramref name="undonePosition"/> without escapes.</summary>
    public static int PositionOf(ReadOnlySpan<char> text, int undonePosition)
    {
        var buffer = new char[text.Length];
        var (position, length) = (0, 0);
        while (position < text.Length)
        {
            var read = Step(text[position..], buffer.AsSpan(length), out var written);
            if (length + written > undonePosition)
            {
                // A run without escapes is as long as what it becomes.
                return read == written ? position + undonePosition - length : position;
            }

            position += read;
            length += written;
        }

        return text.Length;
    }

    /// <summary>Undoes one escape, or takes over what stands before the next; returns how much of the text that is.</summary>
    private static int Step(ReadOnlySpan<char> text, Span<char> undone, out int written)
    {
        var next = text.IndexOfAny(Marks);
        if (next != 0)
        {
            var plain = next < 0 ? text : text[..next];
            plain.CopyTo(undone);
            written = plain.Length;
            return plain.Length;
        }

        var read = text[0] switch
        {
            '&' => ReadReference(text, undone, out written),
            '\\' => ReadBackslash(text, undone, out written),
            '%' => ReadOctets(text, undone, out written),
            _ => ReadOne(' ', undone, out written),
        };
        return read > 0 ? read : ReadOne(text[0], undone, out written);
    }

    private static int ReadOne(char character, Span<char> undone, out int written)
    {
        undone[0] = character;
        written = 1;
        return 1;
    }

    private static int ReadReference(ReadOnlySpan<char> text, Span<char> undone, out int written)
    {
        written = 0;
        var end = text[..Math.Min(text.Length, LongestReference)].IndexOf(';');
        if (end < 0)
        {
            return 0;
        }

        var reference = text[..(end + 1)];
        var meant = reference switch
        {
            "&amp;" => "&",
            "&lt;" => "<",
            "&gt;" => ">",
            "&quot;" => "\"",
            _ => WebUtility.HtmlDecode(reference.ToString()),
        };
        if (reference.SequenceEqual(meant))
        {
            return 0;
        }

        meant.CopyTo(undone);
        written = meant.Length;
        return reference.Length;
    }

    private static int ReadBackslash(ReadOnlySpan<char> text, Span<char> undone, out int written)
    {
        written = 0;
        var digits = text.Length > 1 ? text[1] switch { 'u' => 4, 'x' => 2, _ => 0 } : 0;
        if (digits > 0)
        {
            return text.Length >= 2 + digits && ushort.TryParse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                ? ReadOne((char)code, undone, out written) + 1 + digits
                : 0;
        }

        return text.Length < 2 ? 0 : text[1] switch
        {
            '/' or '"' or '\'' or '\\' => ReadOne(text[1], undone, out written) + 1,
            'n' or 'r' or 't' => ReadOne('\n', undone, out written) + 1,
            _ => 0,
        };
    }

    /// <summary>A run of octets is UTF-8 (RFC 3986 §2.5); what is none stays.</summary>
    private static int ReadOctets(ReadOnlySpan<char> text, Span<char> undone, out int written)
    {
        Span<byte> octets = stackalloc byte[64];
        var count = 0;
        while (count < octets.Length && text.Length >= (3 * count) + 3 && text[3 * count] == '%'
            && byte.TryParse(text.Slice((3 * count) + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out octets[count]))
        {
            count++;
        }

        // A run that is longer than the buffer may end within a character.
        var whole = count < octets.Length ? count : WholeCharacters(octets);
        written = Encoding.UTF8.GetChars(octets[..whole], undone);
        return 3 * whole;
    }

    private static int WholeCharacters(ReadOnlySpan<byte> octets)
    {
        var end = octets.Length;
        while (end > octets.Length - 4 && (octets[end - 1] & 0xC0) == 0x80)
        {
            end--;
        }

        return octets[end - 1] >= 0xC0 ? end - 1 : octets.Length;
    }
}
