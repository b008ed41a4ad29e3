using System.Collections.Concurrent;
using System.Collections.Frozen;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Pipelines;

namespace Generator.Checking;

/// <summary>Checks the pages among each other: titles and descriptions differ, and every page is linked from another.</summary>
public sealed class SiteStructureChecker
{
    private readonly FrozenDictionary<(string Language, string Title), UrlPath> titles;
    private readonly FrozenDictionary<(string Language, string Description), UrlPath> descriptions;
    private readonly ConcurrentDictionary<UrlPath, bool> linked = [];
    private readonly LinkIndex index;
    private readonly int pageCount;

    public SiteStructureChecker(IReadOnlyCollection<PageFacts> pages, LinkIndex index)
    {
        var visible = pages.Where(page => !page.IsHidden && !IsLanguageChooser(page)).OrderBy(page => page.Url.Value, StringComparer.Ordinal).ToList();
        titles = FirstOf(visible, page => page.Title);
        descriptions = FirstOf(visible, page => page.Description);
        this.index = index;
        AllCores.ForEach(pages, MarkLinked);
        pageCount = pages.Count;
    }

    public void Check(PageFacts page, IPageReporter reporter)
    {
        if (page.IsHidden || IsEntrance(page.Url))
        {
            return;
        }

        if (page.Title.Length > 0 && !page.IsContinuation && titles[(page.Language, page.Title)] is var sameTitle && sameTitle != page.Url)
        {
            reporter.ReportPage(HtmlDiagnostics.DuplicateTitle, $"{page.Url} has the title of {sameTitle}: `{page.Title}`.");
        }

        if (page.Description.Length > 0 && !page.IsContinuation && descriptions[(page.Language, page.Description)] is var sameDescription && sameDescription != page.Url)
        {
            reporter.ReportPage(HtmlDiagnostics.DuplicateDescription, $"{page.Url} has the description of {sameDescription}.");
        }

        if (pageCount > 1 && !linked.ContainsKey(page.Url))
        {
            reporter.ReportPage(HtmlDiagnostics.OrphanPage, $"No other page links to {page.Url}.");
        }
    }

    /// <summary>Marks the pages to which this one leads. Translations name each other: that makes neither of them found.</summary>
    private void MarkLinked(PageFacts page)
    {
        var translations = page.References
            .Where(reference => reference.Kind == ReferenceKind.Alternate)
            .Select(reference => index.Resolve(reference, page).File)
            .ToList();
        foreach (var reference in page.References)
        {
            if (reference.Kind is ReferenceKind.Link or ReferenceKind.Frame
                && index.Resolve(reference, page).File is { } file
                && !linked.ContainsKey(file)
                && file != page.Url
                && !translations.Contains(file))
            {
                linked.TryAdd(file, true);
            }
        }
    }

    /// <summary>The root of a site in several languages stands before their home pages, and may be called as one of them.</summary>
    private static bool IsLanguageChooser(PageFacts page) =>
        page.Url == UrlPath.Root && page.References.Any(reference => reference.Kind == ReferenceKind.Alternate);

    /// <summary>Visitors come here without a link: the root, and what is shown for a page that does not exist.</summary>
    private static bool IsEntrance(UrlPath url) => url == UrlPath.Root || url.FilePath.EndsWith("404.html", StringComparison.Ordinal);

    private static FrozenDictionary<(string Language, string Text), UrlPath> FirstOf(IEnumerable<PageFacts> pages, Func<PageFacts, string> text) => pages
        .Where(page => text(page).Length > 0)
        .GroupBy(page => (page.Language, text(page)))
        .ToFrozenDictionary(group => group.Key, group => group.First().Url);
}
