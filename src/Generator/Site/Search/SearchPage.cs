using Generator.Content;

namespace Generator.Site.Search;

/// <summary>The page on which a language is searched.</summary>
public sealed record SearchPage(Language Language) : PageDocument(new TranslationKey("(search)"), Language, UrlOf(Language))
{
    public static UrlPath UrlOf(Language language) => language.HomeUrl.Folder("search");
}
