namespace Generator.Checking.Embargo;

/// <summary>
/// Texts that begin with the same few characters. Thousands of passages begin with "The ", so that the longer ones are found by more
/// of their beginning.
/// </summary>
internal sealed class PatternGroup
{
    /// <summary>Shorter than most passages.</summary>
    private const int LongLength = 12;

    private readonly SortedPatterns shorter;
    private readonly Dictionary<int, SortedPatterns> longer;

    public PatternGroup(IEnumerable<WithheldText> texts)
    {
        var byLength = texts.ToLookup(text => text.Text.Length >= LongLength);
        shorter = new SortedPatterns(byLength[false]);
        longer = byLength[true].GroupBy(text => HashOf(text.Text)).ToDictionary(group => group.Key, group => new SortedPatterns(group));
    }

    /// <summary>The longest of the shorter ones that <paramref name="text"/> begins with, in upper or lower case.</summary>
    public Pattern? ShorterAt(ReadOnlySpan<char> text) => shorter.LongestAt(text);

    /// <summary>The longest of the longer ones that <paramref name="text"/> begins with, in upper or lower case.</summary>
    public Pattern? LongerAt(ReadOnlySpan<char> text) =>
        text.Length >= LongLength && longer.TryGetValue(HashOf(text), out var patterns) ? patterns.LongestAt(text) : null;

    private static int HashOf(ReadOnlySpan<char> text) => string.GetHashCode(text[..LongLength], StringComparison.OrdinalIgnoreCase);
}
