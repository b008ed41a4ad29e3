namespace Generator.Checking.Embargo;

/// <summary>
/// Texts that begin with the same few characters. Thousands of passages begin with "The ", so that the longer ones are found by more
/// of their beginning, however many there are.
/// </summary>
internal sealed class PatternGroup
{
    /// <summary>Shorter than most passages.</summary>
    private const int LongLength = 12;

    private readonly Dictionary<int, WithheldText[]> byBeginning;

    public PatternGroup(IEnumerable<WithheldText> texts)
    {
        var byLength = texts.ToLookup(text => text.Text.Length >= LongLength);
        Short = [.. byLength[false]];
        byBeginning = byLength[true].GroupBy(text => HashOf(text.Text)).ToDictionary(group => group.Key, group => group.ToArray());
    }

    public WithheldText[] Short { get; }

    /// <summary>The longer ones that may be the beginning of <paramref name="text"/>, in upper or lower case.</summary>
    public WithheldText[] LongAt(ReadOnlySpan<char> text) =>
        text.Length >= LongLength && byBeginning.TryGetValue(HashOf(text), out var texts) ? texts : [];

    private static int HashOf(ReadOnlySpan<char> text) => string.GetHashCode(text[..LongLength], StringComparison.OrdinalIgnoreCase);
}
