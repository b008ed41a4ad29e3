namespace Generator.Content;

/// <summary>One segment of a URL as a person would write it.</summary>
public static class Slug
{
    /// <summary>File systems take names of 255 bytes, and a character of Chinese has three.</summary>
    private const int LongestSlug = 80;

    private const string DatePrefix = "0000-00-00-";

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

    /// <summary>The last part of the key that names the document: the folder of an index, without a leading date.</summary>
    public static string Of(TranslationKey key)
    {
        var name = key.Name == DocumentName.IndexName ? key.Folder.TrimEnd('/') : key.Value;
        var last = name[(name.LastIndexOf('/') + 1)..];
        return HasDatePrefix(last) ? last[DatePrefix.Length..] : last;
    }

    private static bool HasDatePrefix(string name)
    {
        if (name.Length <= DatePrefix.Length)
        {
            return false;
        }

        for (var i = 0; i < DatePrefix.Length; i++)
        {
            if (DatePrefix[i] == '0' ? !char.IsAsciiDigit(name[i]) : name[i] != DatePrefix[i])
            {
                return false;
            }
        }

        return true;
    }
}
