namespace Generator.Content;

/// <summary>One segment of a URL as a person would write it.</summary>
public static class Slug
{
    /// <summary>File systems take names of 255 bytes, and a character of Chinese has three.</summary>
    private const int LongestSlug = 80;

    /// <summary>
    /// Whether it is lower-case letters of any script and digits, with single hyphens between, and short enough for the
    /// name of a folder.
    /// </summary>
    public static bool IsValid(ReadOnlySpan<char> slug)
    {
        if (slug.Length > LongestSlug)
        {
            return false;
        }

        var previous = '-';
        foreach (var c in slug)
        {
            var isLetter = char.IsLetterOrDigit(c) && !char.IsUpper(c);
            if (!isLetter && (c != '-' || previous == '-'))
            {
                return false;
            }

            previous = c;
        }

        return previous != '-';
    }
}
