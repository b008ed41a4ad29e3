using System.Buffers;
using System.Collections.Frozen;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Generator.Checking.Embargo;

/// <summary>Finds any of many texts in one pass over another.</summary>
internal sealed class EmbargoPatterns
{
    private readonly SearchValues<string> any;
    private readonly FrozenDictionary<char, WithheldText[]> byFirst;

    public EmbargoPatterns(IReadOnlyCollection<WithheldText> texts)
    {
        any = SearchValues.Create([.. texts.Select(text => text.Text)], StringComparison.OrdinalIgnoreCase);
        byFirst = texts.GroupBy(text => First(text.Text[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        Fingerprint = Hash(texts);
    }

    /// <summary>The same for the same texts.</summary>
    public ulong Fingerprint { get; }

    /// <summary>The texts that stand in <paramref name="text"/>, each once, at its first place; where it stands within a longer word too, if asked for.</summary>
    public Dictionary<WithheldText, int> Find(ReadOnlySpan<char> text, bool withinWords = false)
    {
        var found = new Dictionary<WithheldText, int>();
        for (var start = 0; start < text.Length;)
        {
            var next = text[start..].IndexOfAny(any);
            if (next < 0)
            {
                break;
            }

            var position = start + next;
            foreach (var candidate in byFirst.GetValueOrDefault(First(text[position]), []))
            {
                if (withinWords ? candidate.StandsAt(text, position) : candidate.IsAt(text, position))
                {
                    found.TryAdd(candidate, position);
                }
            }

            start = position + 1;
        }

        return found;
    }

    private static char First(char character) => char.ToUpperInvariant(character);

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
