using Generator.Content;

namespace Generator.Site;

/// <summary>
/// One edition of the report in one language: its index (null where that is missing, which is an error of its own) and
/// its chapters in reading order, first those that the index names.
/// </summary>
public sealed record ReportContents(string Folder, ArticlePage? Index, ImmutableArray<ArticlePage> Chapters)
{
    /// <summary>The editions among the pages of one language, the newest first.</summary>
    public static IEnumerable<ReportContents> All(IEnumerable<ArticlePage> articles) => articles
        .Where(page => page.FrontMatter is ReportFrontMatter or ChapterFrontMatter)
        .GroupBy(page => page.Key.Folder)
        .OrderByDescending(edition => edition.Key, StringComparer.Ordinal)
        .Select(edition => Create(edition.Key, [.. edition]));

    private static ReportContents Create(string folder, ImmutableArray<ArticlePage> pages)
    {
        var index = pages.FirstOrDefault(page => page.FrontMatter is ReportFrontMatter);
        var named = (index?.FrontMatter as ReportFrontMatter)?.Chapters.Select(chapter => chapter.Value).ToList() ?? [];
        var chapters = pages
            .Where(page => page.FrontMatter is ChapterFrontMatter)
            .OrderBy(page => named.IndexOf(page.Key.Name) is >= 0 and var position ? position : int.MaxValue)
            .ThenBy(page => ((ChapterFrontMatter)page.FrontMatter).Order ?? int.MaxValue)
            .ThenBy(page => page.Key.Name, StringComparer.Ordinal);
        return new ReportContents(folder, index, [.. chapters]);
    }
}
