namespace Generator.Content;

/// <summary>
/// Language tags with a country in place of the Chinese scripts, for services that know no other: Baidu and Open Graph
/// take <c>zh-CN</c>, Google News <c>zh-cn</c>.
/// </summary>
public static class RegionalTag
{
    private const string Chinese = "zh";

    public static string Of(Language language)
    {
        var subtags = language.Tag.Split('-');
        return !subtags[0].Equals(Chinese, StringComparison.OrdinalIgnoreCase) ? language.Tag
            : subtags.Any(IsTraditional) ? "zh-TW"
            : "zh-CN";
    }

    /// <summary>The code of Google News: ISO 639, but for Chinese with its country.</summary>
    public static string OfNews(Language language)
    {
        var tag = Of(language).ToLowerInvariant();
        return tag.StartsWith(Chinese + "-", StringComparison.Ordinal) ? tag : tag.Split('-')[0];
    }

    private static bool IsTraditional(string subtag) => subtag.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO";
}
