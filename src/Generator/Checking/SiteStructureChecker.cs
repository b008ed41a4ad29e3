using System.Collections.Frozen;
using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Checking;

/// <summary>Checks the pages among each other: titles and descriptions differ, and every page is linked from another.</summary>
public sealed class SiteStructureChecker
{
    private readonly FrozenDictionary<(string Language, string Title), UrlPath> titles;
    private readonly FrozenDictionary<(string Language, string Description), UrlPath> descriptions;
    private readonly FrozenSet<UrlPath> linked;
    private readonly LinkIndex index;
    private readonly int pageCount;

    public SiteStructureChecker(IReadOnlyCollection<PageFacts> pages, LinkIndex index)
    {
        var visible = pages.Where(page => !page.IsHidden).OrderBy(page => page.Url.Value, StringComparer.Ordinal).ToList();
        titles = FirstOf(visible, page => page.Title);
        descriptions = FirstOf(visible, page => page.Description);
        linked = pages.SelectMany(page => page.References
            .Where(reference => reference.Kind is ReferenceKind.Link or ReferenceKind.Frame)
            .Select(reference => index.Resolve(reference, page).File)
            .OfType<UrlPath>()
            .Where(file => file != page.Url)).ToFrozenSet();
        this.index = index;
        pageCount = pages.Count;
    }

    public void Check(PageFacts page, IPageReporter reporter)
    {
        if (page.IsHidden || IsEntrance(page.Url))
        {
            return;
        }

        if (page.Title.Length > 0 && titles[(page.Language, page.Title)] is var sameTitle && IsAnother(sameTitle, page))
        {
            reporter.ReportPage(HtmlDiagnostics.DuplicateTitle, $"{page.Url} has the title of {sameTitle}: `{page.Title}`.");
        }

        if (page.Description.Length > 0 && descriptions[(page.Language, page.Description)] is var sameDescription && IsAnother(sameDescription, page))
        {
            reporter.ReportPage(HtmlDiagnostics.DuplicateDescription, $"{page.Url} has the description of {sameDescription}.");
        }

        if (pageCount > 1 && !linked.Contains(page.Url))
        {
            reporter.ReportPage(HtmlDiagnostics.OrphanPage, $"No other page links to {page.Url}.");
        }
    }

    /// <summary>Whether the page is neither this one nor the one that stands for it in no language.</summary>
    private bool IsAnother(UrlPath url, PageFacts page) => url != page.Url
        && !page.References.Any(reference => reference.Kind == ReferenceKind.Alternate && index.Resolve(reference, page).File == url);

    /// <summary>Visitors come here without a link: the root, and what is shown for a page that does not exist.</summary>
    private static bool IsEntrance(UrlPath url) => url == UrlPath.Root || url.FilePath.EndsWith("404.html", StringComparison.Ordinal);

    private static FrozenDictionary<(string Language, string Text), UrlPath> FirstOf(IEnumerable<PageFacts> pages, Func<PageFacts, string> text) => pages
        .Where(page => text(page).Length > 0)
        .GroupBy(page => (page.Language, text(page)))
        .ToFrozenDictionary(group => group.Key, group => group.First().Url);
}
