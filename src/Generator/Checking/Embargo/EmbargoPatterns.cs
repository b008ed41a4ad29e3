using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Generator.Checking.Embargo;

/// <summary>
/// Finds any of thousands of texts in one pass over another. A filter, by their first four characters, says at nearly every
/// place that none begins there; SearchValues, which has no such filter for so many, takes several times as long.
/// </summary>
internal sealed class EmbargoPatterns
{
    /// <summary>A text of fewer characters is not looked for: it stands everywhere.</summary>
    public const int ShortestText = PatternTable.HashStep;

    /// <summary>
    /// By how many of their first characters texts are found, the longer ones by more of them: a passage has twelve Chinese
    /// characters, or six words of English, of which four have about 24.
    /// </summary>
    private static readonly int[] Beginnings = [24, 12, ShortestText];

    private readonly HashFilter filter;
    private readonly PatternTable[] tables;

    public EmbargoPatterns(IReadOnlyCollection<WithheldText> texts)
    {
        filter = new HashFilter(texts.SelectMany(text => PatternTable.Hashes(text.Text[..ShortestText])).ToHashSet());
        tables =
        [
            .. texts.GroupBy(text => LengthOfBeginning(text.Text))
                .Select(group => new PatternTable(group, beginning: group.Key)),
        ];
        Fingerprint = Hash(texts);
    }

    /// <summary>The same for the same texts.</summary>
    public ulong Fingerprint { get; }

    /// <summary>The texts that stand in <paramref name="text"/>, each once, at its first place; where it stands within a longer word too, if asked for.</summary>
    public Dictionary<WithheldText, int> Find(ReadOnlySpan<char> text, bool withinWords = false)
    {
        var found = new Dictionary<WithheldText, int>();
        for (var i = 0; i <= text.Length - ShortestText; i++)
        {
            var rest = text[i..];
            if (filter.MayHave(PatternTable.Hash(rest[..ShortestText])))
            {
                foreach (var table in tables)
                {
                    Add(found, table.LongestAt(rest), text, i, withinWords);
                }
            }
        }

        return found;
    }

    private static void Add(Dictionary<WithheldText, int> found, Pattern? longest, ReadOnlySpan<char> text, int position, bool withinWords)
    {
        for (var pattern = longest; pattern is not null; pattern = pattern.Beginning)
        {
            if (withinWords || pattern.Text.IsAt(text, position))
            {
                found.TryAdd(pattern.Text, position);
            }
        }
    }

    private static int LengthOfBeginning(string text) =>
        Beginnings.First(length => length == ShortestText || (text.Length >= length && PatternTable.HasOneHash(text.AsSpan(0, length))));

    private static ulong Hash(IEnumerable<WithheldText> texts)
    {
        var hash = new XxHash3();
        foreach (var text in texts.Select(text => text.Text).Order(StringComparer.Ordinal))
        {
            hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
            hash.Append("\0"u8);
        }

        return hash.GetCurrentHashAsUInt64();
    }
}
