using System.Collections.Frozen;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Generator.Checking.Embargo;

/// <summary>
/// Finds any of thousands of texts in one pass over another. A filter of bits, by their first four characters, says at
/// nearly every place that none begins there; SearchValues, which has no such filter for so many, takes several times as long.
/// </summary>
internal sealed class EmbargoPatterns
{
    /// <summary>A text of fewer characters is not looked for: it stands everywhere.</summary>
    public const int ShortestText = KeyLength;

    private const int KeyLength = 4;
    private const int FilterBits = 18;

    private readonly ulong[] filter = new ulong[1 << (FilterBits - 6)];
    private readonly FrozenDictionary<ulong, PatternGroup> byKey;

    public EmbargoPatterns(IReadOnlyCollection<WithheldText> texts)
    {
        byKey = texts.GroupBy(text => KeyOf(text.Text)).ToFrozenDictionary(group => group.Key, group => new PatternGroup(group));
        foreach (var key in byKey.Keys)
        {
            var bit = Bit(key);
            filter[bit >> 6] |= 1UL << (int)bit;
        }

        Fingerprint = Hash(texts);
    }

    /// <summary>The same for the same texts.</summary>
    public ulong Fingerprint { get; }

    /// <summary>The texts that stand in <paramref name="text"/>, each once, at its first place; where it stands within a longer word too, if asked for.</summary>
    public Dictionary<WithheldText, int> Find(ReadOnlySpan<char> text, bool withinWords = false)
    {
        var found = new Dictionary<WithheldText, int>();
        var key = 0UL;
        for (var i = 0; i < text.Length; i++)
        {
            key = Next(key, text[i]);
            var bit = Bit(key);
            if ((filter[bit >> 6] & (1UL << (int)bit)) != 0 && byKey.TryGetValue(key, out var group))
            {
                var position = i - KeyLength + 1;
                Add(found, group.ShorterAt(text[position..]), text, position, withinWords);
                Add(found, group.LongerAt(text[position..]), text, position, withinWords);
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

    private static ulong KeyOf(string text)
    {
        var key = 0UL;
        foreach (var character in text.AsSpan(0, KeyLength))
        {
            key = Next(key, character);
        }

        return key;
    }

    /// <summary>The bit that tells upper from lower case in ASCII is set in every character.</summary>
    private static ulong Next(ulong key, char character) => (key >> 16) | ((ulong)(character | 0x20) << 48);

    private static uint Bit(ulong key) => (uint)((key * 0x9E3779B97F4A7C15) >> (64 - FilterBits));

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
