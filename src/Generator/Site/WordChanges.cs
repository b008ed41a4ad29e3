using System.Text;
using DiffPlex;
using Generator.Rendering.Markdown;

namespace Generator.Site;

/// <summary>
/// What changed from one text to another, in the notation of git's word diff, with a few words around it:
/// <c>… rate of [-95.28%-]{+95.82%+} on average …</c>. A Chinese character counts as a word.
/// </summary>
public static class WordChanges
{
    private const int ContextWords = 3;
    private const int Limit = 240;

    public static string Describe(string before, string after)
    {
        var difference = new Differ().CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new WordChunker());
        var text = new StringBuilder();
        var shown = 0;
        foreach (var change in difference.DiffBlocks)
        {
            AppendContext(text, difference.PiecesNew, shown, change.InsertStartB);
            AppendChange(text, "[-", difference.PiecesOld.Skip(change.DeleteStartA).Take(change.DeleteCountA), "-]");
            AppendChange(text, "{+", difference.PiecesNew.Skip(change.InsertStartB).Take(change.InsertCountB), "+}");
            shown = change.InsertStartB + change.InsertCountB;
        }

        AppendContext(text, difference.PiecesNew, shown, difference.PiecesNew.Count);
        return Cut(text.ToString());
    }

    public static string Added(string text) => $"{{+{Cut(text)}+}}";

    public static string Removed(string text) => $"[-{Cut(text)}-]";

    /// <summary>The beginning of a long text.</summary>
    public static string Cut(string text) => text.ReplaceLineEndings(" ") is { Length: > Limit } line ? line[..Limit].TrimEnd() + " …" : text.ReplaceLineEndings(" ");

    /// <summary>The words between two changes: all of a few, else those next to the changes.</summary>
    private static void AppendContext(StringBuilder text, IReadOnlyList<string> words, int start, int end)
    {
        const int both = 2 * ContextWords * 2;
        var isFirst = start == 0;
        var isLast = end == words.Count;
        if (end - start <= both && !(isFirst && isLast))
        {
            Append(text, words, start, end);
            return;
        }

        if (!isFirst)
        {
            Append(text, words, start, start + (both / 2));
        }

        text.Append('…');
        if (!isLast)
        {
            Append(text, words, end - (both / 2), end);
        }
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text.Append(words[i]);
        }
    }

    private static void AppendChange(StringBuilder text, string open, IEnumerable<string> words, string close)
    {
        var changed = string.Concat(words);
        if (changed.Length > 0)
        {
            text.Append(open).Append(changed).Append(close);
        }
    }

    /// <summary>Words, the spaces between them, and single Chinese characters and signs of punctuation at the end of a word.</summary>
    private sealed class WordChunker : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var words = new List<string>();
            for (var start = 0; start < text.Length; start += words[^1].Length)
            {
                words.Add(text.Substring(start, LengthAt(text, start)));
            }

            return words;
        }

        private static int LengthAt(string text, int start)
        {
            if (char.IsWhiteSpace(text[start]) || !IsInWord(text[start]))
            {
                return char.IsHighSurrogate(text[start]) && start + 1 < text.Length ? 2 : 1;
            }

            var end = start + 1;
            while (end < text.Length && (IsInWord(text[end]) || (IsInside(text[end]) && end + 1 < text.Length && IsInWord(text[end + 1]))))
            {
                end++;
            }

            return end - start;
        }

        private static bool IsInWord(char c) => (char.IsLetterOrDigit(c) || c is '%' or '#' or '€') && !EastAsianText.IsWide(c);

        private static bool IsInside(char c) => c is '.' or ',' or '-' or '\'' or '’' or '/' or ':';
    }
}
