using Generator.Content;

namespace Generator.Site;

/// <summary>The words of the glossary in one language, in its own order.</summary>
public sealed record GlossaryPage(Language Language, ImmutableArray<GlossaryTerm> Terms) : PageDocument(new TranslationKey("(glossary)"), Language, GlossaryTerm.PageUrl(Language))
{
    /// <summary>The page of a language: the words that have a definition, sorted by their keys, letters before case.</summary>
    public static GlossaryPage Create(IEnumerable<GlossaryTerm> glossary, Language language) => new(
        language,
        [
            .. glossary.Where(term => term.IsDefined)
                .OrderBy(term => term.SortKeyIn(language), StringComparer.OrdinalIgnoreCase)
                .ThenBy(term => term.SortKeyIn(language), StringComparer.Ordinal)
                .ThenBy(term => term.Id, StringComparer.Ordinal),
        ]);
}
