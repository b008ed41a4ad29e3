using System.Buffers;
using Generator.Rendering.Markdown;

namespace Generator.Checking.Embargo;

/// <summary>
/// Cuts Markdown, or any other text, into runs of words that a page shows letter by letter: within one line, without
/// marks. Each is long enough that no other text has it by chance, and each begins in the middle of the one before: a
/// leak of one and a half is found wherever it begins.
/// </summary>
internal static class Passages
{
    /// <summary>A word counts for two, a Chinese character for one: six words, or twelve characters.</summary>
    private const int Length = 12;

    private const int Word = 2;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[]()<>{}#|`~!:\\\n\r\t");

    public static IEnumerable<string> Cut(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Marks);
            var end = length < 0 ? text.Length : start + length;
            foreach (var passage in CutRun(text, start, end))
            {
                yield return passage;
            }

            start = end + 1;
        }
    }

    private static IEnumerable<string> CutRun(string text, int start, int end)
    {
        // The mark of a list's item is none of its text.
        while (start < end && !char.IsLetter(text[start]))
        {
            start++;
        }

        // Runs of half the length, and where each begins.
        var (first, second) = (start, start);
        var (length, halves) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var isWide = EastAsianText.IsWide(text[i]);
            var endsWord = !isWide && text[i] != ' ' && (i + 1 == end || text[i + 1] == ' ' || EastAsianText.IsWide(text[i + 1]));
            length += isWide ? 1 : endsWord ? Word : 0;
            if (length < Length / 2 || !(isWide || endsWord))
            {
                continue;
            }

            if (++halves > 1)
            {
                yield return text[first..(i + 1)].TrimStart();
            }

            (first, second, length) = (second, i + 1, 0);
        }
    }
}
