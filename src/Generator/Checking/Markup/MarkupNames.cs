namespace Generator.Checking.Markup;

/// <summary>Reads the names of tags and attributes: letter by letter, since most have fewer than would fill a vector.</summary>
internal static class MarkupNames
{
    /// <summary>A bit for each character that ends a name: spaces, <c>/</c> and <c>&gt;</c>.</summary>
    private const ulong Ends = 1UL << '\t' | 1UL << '\n' | 1UL << '\f' | 1UL << '\r' | 1UL << ' ' | 1UL << '/' | 1UL << '>';

    /// <summary>The offset behind a tag's name (HTML Standard §13.2.5.8).</summary>
    public static int EndOfTag(ReadOnlySpan<char> html, int start)
    {
        var i = start;
        while (i < html.Length && !EndsTag(html[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>The offset behind an attribute's name, which may begin with an equals sign (§13.2.5.32).</summary>
    public static int EndOfAttribute(ReadOnlySpan<char> html, int start)
    {
        var i = start + 1;
        while (i < html.Length && html[i] != '=' && !EndsTag(html[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether the character ends the name of a tag.</summary>
    public static bool EndsTag(char character) => character <= '>' && (Ends >> character & 1) != 0;

    /// <summary>A name in ASCII lower case, as nearly every one is written.</summary>
    public static ReadOnlySpan<char> InLowerCase(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter))
            {
                return Lowered(name);
            }
        }

        return name;
    }

    private static string Lowered(ReadOnlySpan<char> name) => string.Create(name.Length, name, static (lowered, written) =>
    {
        for (var i = 0; i < written.Length; i++)
        {
            lowered[i] = char.IsAsciiLetterUpper(written[i]) ? (char)(written[i] | 0x20) : written[i];
        }
    });
}
