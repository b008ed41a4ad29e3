
namespace Generator.Content;

/// <summary>Which pages are translations of each other. The head, the sitemap, the feeds and the language switch all ask here.</summary>
public sealed class TranslationTable
{
    private readonly Dictionary<TranslationKey, ImmutableArray<PageDocument>> byKey;

    public TranslationTable(IEnumerable<PageDocument> pages) => byKey = pages
        .GroupBy(page => page.Key)
        .ToDictionary(group => group.Key, group => group.OrderBy(page => page.Language.Index).ToImmutableArray());

    /// <summary>The page in every language it has, the languages in the order of site.yaml; fallbacks included.</summary>
    public ImmutableArray<PageDocument> All(TranslationKey key) => byKey.GetValueOrDefault(key, []);

    public PageDocument? Find(TranslationKey key, Language language)
    {
        foreach (var page in All(key))
        {
            if (page.Language == language)
            {
                return page;
            }
        }

        return null;
    }

    /// <summary>The pages that name each other as alternates: none where there is only one.</summary>
    public ImmutableArray<PageDocument> Alternates(PageDocument page)
    {
        if (!page.IsIndexed)
        {
            return [];
        }

        var indexed = All(page.Key).Where(other => other.IsIndexed).ToImmutableArray();
        return indexed.Length > 1 ? indexed : [];
    }
}
