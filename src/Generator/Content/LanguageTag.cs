namespace Generator.Content;

/// <summary>Language tags by BCP 47 (RFC 5646), well-formedness only.</summary>
public static class LanguageTag
{
    /// <summary>Whether the tag is a primary language of two or three letters and subtags of one to eight.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> tag)
    {
        var isFirst = true;
        foreach (var range in tag.Split('-'))
        {
            var subtag = tag[range];
            var isValid = isFirst
                ? subtag.Length is 2 or 3 && !subtag.ContainsAnyExcept(Letters)
                : subtag.Length is >= 1 and <= 8 && !subtag.ContainsAnyExcept(LettersAndDigits);
            if (!isValid)
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    /// <summary>The language without script and region: <c>zh</c> of <c>zh-Hans</c>.</summary>
    public static string Primary(string tag) => tag.Split('-')[0];

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly System.Buffers.SearchValues<char> LettersAndDigits =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
