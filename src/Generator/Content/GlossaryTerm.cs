namespace Generator.Content;

/// <summary>
/// A word of the glossary: the form agreed for each language, other forms that are right as well (a plural, an
/// inflected form), and forms that must not be used.
/// </summary>
public sealed record GlossaryTerm(string Id, LocalizedText Label, LocalizedText? Definition)
{
    public LocalizedList Accepted { get; init; } = LocalizedList.Empty;

    public LocalizedList Forbidden { get; init; } = LocalizedList.Empty;

    /// <summary>The short form of the word, in the languages that have one.</summary>
    public LocalizedText? Abbreviation { get; init; }

    /// <summary>What the word is sorted by, where its letters do not tell: in Chinese its pinyin.</summary>
    public LocalizedText? SortKey { get; init; }

    /// <summary>Whether a reader finds the word in the glossary.</summary>
    public bool IsDefined => Definition is not null;

    /// <summary>What the word is sorted by in a language.</summary>
    public string SortKeyIn(Language language) => SortKey?.Find(language)?.Value ?? Label[language];

    /// <summary>The page that lists the words of a language.</summary>
    public static UrlPath PageUrl(Language language) => language.HomeUrl.Folder("glossary");

    /// <summary>Whether a form differs from one with other capitals, as a brand's name does.</summary>
    public bool IsCaseSensitive { get; init; }

    /// <summary>
    /// Whether a translation may do without it: a name that one language repeats where the other says <c>it</c>.
    /// </summary>
    public bool IsOptional { get; init; }
}
