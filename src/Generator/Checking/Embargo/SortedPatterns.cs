namespace Generator.Checking.Embargo;

/// <summary>Texts in order, of which those that another text begins with are found by a binary search, however much they have in common.</summary>
internal sealed class SortedPatterns
{
    private readonly Pattern[] patterns;

    public SortedPatterns(IEnumerable<WithheldText> texts)
    {
        WithheldText[] sorted = [.. texts.OrderBy(text => text.Text, StringComparer.OrdinalIgnoreCase)];
        patterns = new Pattern[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            patterns[i] = new Pattern(sorted[i], i == 0 ? null : BeginningOf(sorted[i].Text, patterns[i - 1]));
        }
    }

    /// <summary>The longest of them that <paramref name="text"/> begins with, in upper or lower case; all others that it begins with begin that one.</summary>
    public Pattern? LongestAt(ReadOnlySpan<char> text)
    {
        // What stands in order between a text and its beginning has that beginning too: the last one before the text
        // begins with all that are looked for.
        var (low, high) = (0, patterns.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (text.CompareTo(patterns[middle].Text.Text, StringComparison.OrdinalIgnoreCase) < 0)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low == 0 ? null : BeginningOf(text, patterns[low - 1]);
    }

    private static Pattern? BeginningOf(ReadOnlySpan<char> text, Pattern? pattern)
    {
        while (pattern is not null && !pattern.Text.StandsAt(text, 0))
        {
            pattern = pattern.Beginning;
        }

        return pattern;
    }
}

/// <summary>A text that is looked for, and the longest other one that it begins with.</summary>
internal sealed record Pattern(WithheldText Text, Pattern? Beginning);
