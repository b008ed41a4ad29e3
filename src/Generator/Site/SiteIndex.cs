using System.Collections.Frozen;
using Generator.Content;

namespace Generator.Site;

/// <summary>All pages of the site and how they hang together; made once, when all of them are known.</summary>
public sealed class SiteIndex
{
    private readonly FrozenDictionary<Language, LanguageIndex> byLanguage;

    public SiteIndex(LanguageSet languages, ImmutableArray<PageDocument> pages)
    {
        Pages = pages;
        Translations = new TranslationTable(pages);
        byLanguage = languages.ToFrozenDictionary(language => language, language => new LanguageIndex(pages, language));
    }

    public ImmutableArray<PageDocument> Pages { get; }

    public TranslationTable Translations { get; }

    public LanguageIndex this[Language language] => byLanguage[language];
}
