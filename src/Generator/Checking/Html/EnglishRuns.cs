using System.Buffers;
using System.Collections.Frozen;

namespace Generator.Checking.Html;

/// <summary>
/// Finds English sentences in a text of another script. Names are let pass, however long: they have few words in lower case,
/// and hardly a verb or article among them.
/// </summary>
internal static class EnglishRuns
{
    private const int FewestWords = 8;
    private const int FewestSmallWords = 2;

    /// <summary>Less cannot hold so many words.</summary>
    private const int ShortestRun = 30;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> RunCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \t\r\n,.:;!?'\"()%&/-\u00A0\u2013\u2014\u2018\u2019\u201C\u201D");

    /// <summary>Words of which sentences are made, and titles less.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords = new[]
    {
        "the", "a", "an", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "can", "may", "must", "not", "that", "this", "these",
        "which", "who", "its", "our", "we", "you", "your", "their", "it", "they", "as", "by", "with", "from", "at", "than", "more", "all", "also",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first English sentence or piece of one in <paramref name="text"/>; null without one.</summary>
    public static Range? Find(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (text.Length - start >= ShortestRun && text[start..].IndexOfAny(Letters) is >= 0 and var next)
        {
            start += next;
            var length = text[start..].IndexOfAnyExcept(RunCharacters);
            var end = length < 0 ? text.Length : start + length;
            if (end - start >= ShortestRun && IsSentence(text[start..end]))
            {
                return start..end;
            }

            start = end;
        }

        return null;
    }

    private static bool IsSentence(ReadOnlySpan<char> run)
    {
        var (words, lower, small) = (0, 0, 0);
        foreach (var range in run.SplitAny(" \t\r\n\u00A0"))
        {
            var word = run[range].Trim(",.:;!?'\"()\u2018\u2019\u201C\u201D");
            if (word.IsEmpty || word.ContainsAnyExcept(Letters))
            {
                continue;
            }

            words++;
            lower += char.IsAsciiLetterLower(word[0]) ? 1 : 0;
            small += SmallWords.Contains(word) ? 1 : 0;
        }

        return words >= FewestWords && small >= FewestSmallWords && lower * 2 > words;
    }
}
