using System.Numerics;
using System.Runtime.InteropServices;

namespace Generator.Checking.Embargo;

/// <summary>Texts by a hash of their first characters; those of one hash in order.</summary>
internal sealed class PatternTable
{
    /// <summary>As many characters are hashed at once.</summary>
    public const int HashStep = sizeof(ulong) / sizeof(char);

    /// <summary>The bit that tells upper from lower case in ASCII, and in nearly all of Latin-1, in each character.</summary>
    private const ulong CaseBit = 0x20;

    private const ulong CaseBits = 0x0020_0020_0020_0020;

    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private readonly int beginning;
    private readonly Dictionary<ulong, SortedPatterns> byHash;
    private readonly HashFilter filter;

    /// <param name="texts">None is shorter than <paramref name="beginning"/>.</param>
    /// <param name="beginning">How many characters are hashed, a multiple of <see cref="HashStep"/>.</param>
    public PatternTable(IEnumerable<WithheldText> texts, int beginning)
    {
        this.beginning = beginning;
        byHash = texts.SelectMany(text => Hashes(text.Text[..beginning]), (text, hash) => (Text: text, Hash: hash))
            .GroupBy(found => found.Hash, found => found.Text)
            .ToDictionary(group => group.Key, group => new SortedPatterns(group));
        filter = new HashFilter(byHash.Keys);
    }

    /// <summary>The same in upper and lower case where the text <see cref="HasOneHash"/>. Its first bits are its best.</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 0UL;
        foreach (var step in MemoryMarshal.Cast<char, ulong>(text))
        {
            hash = (BitOperations.RotateLeft(hash, 29) ^ (step | CaseBits)) * Multiplier;
        }

        return hash;
    }

    /// <summary>The hashes of the text in every mixture of upper and lower case: two for each letter such as Š, where more than the one bit differs.</summary>
    public static IEnumerable<ulong> Hashes(string text) =>
        text.Aggregate<char, IEnumerable<string>>([""], (starts, letter) => starts.SelectMany(start => Cases(letter).Select(next => start + next)))
            .Select(cased => Hash(cased));

    /// <summary>Whether the text has but one of <see cref="Hashes"/>.</summary>
    public static bool HasOneHash(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (Cases(letter).Length > 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The longest of the texts that <paramref name="text"/> begins with, in upper or lower case.</summary>
    public Pattern? LongestAt(ReadOnlySpan<char> text)
    {
        if (text.Length < beginning)
        {
            return null;
        }

        var hash = Hash(text[..beginning]);
        return filter.MayHave(hash) && byHash.TryGetValue(hash, out var patterns) ? patterns.LongestAt(text) : null;
    }

    private static char[] Cases(char letter)
    {
        var (upper, lower) = (char.ToUpperInvariant(letter), char.ToLowerInvariant(letter));
        return (upper | CaseBit) == (lower | CaseBit) ? [letter] : [upper, lower];
    }
}
