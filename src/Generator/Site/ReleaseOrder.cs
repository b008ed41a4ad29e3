using Generator.Content;

namespace Generator.Site;

/// <summary>The order of releases everywhere: the newest first, and of one moment by key.</summary>
public static class ReleaseOrder
{
    public static ImmutableArray<ArticlePage> Sort(IEnumerable<ArticlePage> pages, Language language) =>
    [
        .. pages
            .Where(page => page.Language == language && page.FrontMatter is ReleaseFrontMatter)
            .OrderByDescending(page => ((ReleaseFrontMatter)page.FrontMatter).Date.ToInstant())
            .ThenBy(page => page.Key.Value, StringComparer.Ordinal),
    ];
}
