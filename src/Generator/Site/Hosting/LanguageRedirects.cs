using Generator.Content;

namespace Generator.Site.Hosting;

/// <summary>
/// Sends who asks for <c>/</c> to the home page in the browser's language, or in the one that the cookie
/// <c>nf_lang</c> names (docs.netlify.com/manage/routing/redirects/redirect-options). Everyone else gets the page that
/// offers all languages. No other address depends on who asks for it.
/// </summary>
public static class LanguageRedirects
{
    /// <summary>
    /// One rule a language, forced since <c>/</c> is a page of its own. The host compares primary subtags (BCP 47), so of
    /// two languages that share one, the first in site.yaml gets it.
    /// </summary>
    public static IEnumerable<string> Create(LanguageSet languages) => languages
        .DistinctBy(PrimarySubtag)
        .Select(language => $"/ {language.HomeUrl.Href} 302! Language={PrimarySubtag(language)}");

    private static string PrimarySubtag(Language language) => language.Tag.Split('-')[0].ToLowerInvariant();
}
