using Generator.Rendering.Markdown;

namespace Generator.Checking.Embargo;

/// <summary>
/// Finds what a text calls something: several words with capitals in a row (<c>Owl Tariff</c>), and a few characters in
/// Chinese quotation marks (<c>“夜枭电价”</c>).
/// </summary>
internal static class Names
{
    private const int ShortestQuoted = 4;
    private const int LongestQuoted = 12;

    private const string SentenceEnds = ".!?:";

    public static IEnumerable<string> Find(string text) => FindCapitals(text).Concat(FindQuoted(text));

    private static IEnumerable<string> FindCapitals(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsCapital(text, i))
            {
                continue;
            }

            var start = i;
            var words = 1;
            i = EndOfWord(text, i);
            while (i + 1 < text.Length && text[i] == ' ' && IsCapital(text, i + 1))
            {
                i = EndOfWord(text, i + 1);
                words++;
            }

            // The first word of a sentence has its capital from there.
            if (BeginsSentence(text, start))
            {
                start = Math.Min(EndOfWord(text, start) + 1, i);
                words--;
            }

            if (words > 1)
            {
                yield return text[start..i];
            }
        }
    }

    private static IEnumerable<string> FindQuoted(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var close = text[i] switch { '“' => '”', '「' => '」', '《' => '》', _ => '\0' };
            var end = close == '\0' ? -1 : text.IndexOf(close, i);
            if (end - i - 1 is >= ShortestQuoted and <= LongestQuoted && text[(i + 1)..end].All(EastAsianText.IsWide))
            {
                yield return text[(i + 1)..end];
            }
        }
    }

    private static bool IsCapital(string text, int position) =>
        char.IsAsciiLetterUpper(text[position]) && (position == 0 || !char.IsLetterOrDigit(text[position - 1]));

    private static int EndOfWord(string text, int position)
    {
        while (position < text.Length && char.IsLetterOrDigit(text[position]) && !EastAsianText.IsWide(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool BeginsSentence(string text, int position)
    {
        var before = text.AsSpan(0, position).TrimEnd(" \n*_#\"");
        return before.IsEmpty || SentenceEnds.Contains(before[^1], StringComparison.Ordinal) || text.AsSpan(0, position).EndsWith("\n\n");
    }
}
