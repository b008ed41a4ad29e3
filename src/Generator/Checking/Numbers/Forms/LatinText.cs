namespace Generator.Checking.Numbers.Forms;

/// <summary>Words and the spaces between them.</summary>
internal static class LatinText
{
    /// <summary>Where the letters that begin at <paramref name="start"/> end.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Skips spaces, or one hyphen that joins two words.</summary>
    public static int SkipJoin(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] is '-' or '\u2011' && char.IsAsciiLetter(text[at + 1]) ? at + 1 : SkipSpaces(text, at);

    /// <summary>The end of <paramref name="words"/>, whole and in any case, behind <paramref name="at"/>; or null.</summary>
    public static int? TryTakeWords(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> words)
    {
        foreach (var part in words.Split(' '))
        {
            var start = SkipJoin(text, at);
            at = WordEnd(text, start);
            if (!text[start..at].Equals(words[part], StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return at;
    }

    public static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t' or '\u00A0' or '\u2009' or '\u202F';
}
