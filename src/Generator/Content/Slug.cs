namespace Generator.Content;

/// <summary>One segment of a URL as a person would write it.</summary>
public static class Slug
{
    /// <summary>Whether it is lower-case letters of any script and digits, with single hyphens between.</summary>
    public static bool IsValid(ReadOnlySpan<char> slug)
    {
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
