using Generator.Content;

namespace Generator.Site;

/// <summary>The home page of a language.</summary>
public sealed record HomePage(Language Language) : PageDocument(PageKey, Language, Language.HomeUrl)
{
    public static TranslationKey PageKey { get; } = new("(home)");
}

/// <summary>The page at the root of the site, which offers the languages.</summary>
public sealed record ChooserPage(Language Language, UrlPath Url) : PageDocument(new TranslationKey("(chooser)"), Language, Url);

/// <summary>What a host shows for a URL that does not exist: one page a language, and one for the whole host.</summary>
public sealed record NotFoundPage(TranslationKey Key, Language Language, UrlPath Url) : PageDocument(Key, Language, Url)
{
    public override bool IsIndexed => false;
}

/// <summary>What a list of releases is about.</summary>
public enum ReleaseListKind
{
    Newsroom,
    Year,
    Topic,
}

/// <summary>One list of releases of a language, all its pages together.</summary>
public sealed record ReleaseList(ReleaseListKind Kind, string Name, UrlPath Url, ImmutableArray<ArticlePage> Releases)
{
    /// <summary>The URL of a page, counted from 1.</summary>
    public UrlPath PageUrl(int number) =>
        number == 1 ? Url : Url.Folder("page").Folder(number.ToString(CultureInfo.InvariantCulture));
}

/// <summary>One page of a list of releases.</summary>
public sealed record ReleaseListPage(ReleaseList List, Language Language, int Number, int Count)
    : PageDocument(KeyOf(List, Number), Language, List.PageUrl(Number))
{
    /// <summary>The same for the pages of one number of a list in all languages.</summary>
    public static TranslationKey KeyOf(ReleaseList list, int number) => new($"({list.Kind})/{list.Name}/{number}");

    public required ImmutableArray<ArticlePage> Releases { get; init; }
}
