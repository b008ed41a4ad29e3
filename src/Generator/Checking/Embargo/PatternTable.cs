using System.Numerics;
using System.Runtime.InteropServices;

namespace Generator.Checking.Embargo;

/// <summary>Texts by a hash of their first characters; those of one hash in order.</summary>
internal sealed class PatternTable
{
    /// <summary>As many characters are hashed at once.</summary>
    public const int HashStep = sizeof(ulong) / sizeof(char);

    /// <summary>The bit that tells upper from lower case in ASCII, and in nearly all of Latin-1, in each character of a step.</summary>
    private const ulong LowerCase = 0x0020_0020_0020_0020;

    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private readonly int beginning;
    private readonly Dictionary<ulong, SortedPatterns> byHash;
    private readonly HashFilter filter;

    /// <param name="texts">None is shorter than <paramref name="beginning"/>.</param>
    /// <param name="beginning">How many characters are hashed, a multiple of <see cref="HashStep"/>.</param>
    public PatternTable(IEnumerable<WithheldText> texts, int beginning)
    {
        this.beginning = beginning;
        byHash = texts.GroupBy(text => Hash(text.Text.AsSpan(0, beginning))).ToDictionary(group => group.Key, group => new SortedPatterns(group));
        filter = new HashFilter(byHash.Keys);
    }

    /// <summary>The same in upper and lower case where <see cref="HashesBothCases"/>. Its first bits are its best.</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 0UL;
        foreach (var step in MemoryMarshal.Cast<char, ulong>(text))
        {
            hash = (BitOperations.RotateLeft(hash, 29) ^ (step | LowerCase)) * Multiplier;
        }

        return hash;
    }

    /// <summary>Whether the text has one hash in upper and lower case. Letters such as Š differ in more than the one bit.</summary>
    public static bool HashesBothCases(string text) => Hash(text.ToUpperInvariant()) == Hash(text.ToLowerInvariant());

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
}
