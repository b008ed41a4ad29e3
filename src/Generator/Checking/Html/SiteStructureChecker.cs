using System.Collections.Concurrent;
using Generator.Checking.Facts;
using Generator.Checking.Hosting;
using Generator.Checking.Links;
using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Checking.Html;

/// <summary>
/// Checks the pages among each other: titles and descriptions differ, and every page is linked from another. It is told
/// where the links of all pages lead before it is asked about any.
/// </summary>
public sealed class SiteStructureChecker
{
    private readonly Dictionary<(string Language, string Title), UrlPath> titles;
    private readonly Dictionary<(string Language, string Description), UrlPath> descriptions;
    private readonly HashSet<UrlPath> copies;
    private readonly ConcurrentDictionary<UrlPath, bool> linked = [];
    private readonly LinkIndex index;
    private readonly UrlPath root;
    private readonly int pageCount;

    public SiteStructureChecker(IReadOnlyCollection<PageFacts> pages, LinkIndex index)
    {
        this.index = index;
        root = new UrlPath(HostedSite.Decode(index.BaseUrl.Path));
        copies = pages.Where(IsCopy).Select(page => page.Url).ToHashSet();
        var visible = pages.Where(page => !page.IsHidden && !IsLanguageChooser(page) && !copies.Contains(page.Url)).OrderBy(page => page.Url.Value, StringComparer.Ordinal).ToList();
        titles = FirstOf(visible, page => page.Title);
        descriptions = FirstOf(visible, page => page.Description);
        pageCount = pages.Count;
    }

    /// <summary>Marks the pages to which one leads. Translations name each other: that makes neither of them found.</summary>
    public void MarkLinked(PageFacts page, LinkTarget[] targets)
    {
        var references = page.References;
        for (var i = 0; i < targets.Length; i++)
        {
            if (references[i].Kind is ReferenceKind.Link or ReferenceKind.Frame
                && targets[i].File is { } file
                && !linked.ContainsKey(file)
                && file != page.Url
                && !IsTranslation(file))
            {
                linked.TryAdd(file, true);
            }
        }

        bool IsTranslation(UrlPath file)
        {
            for (var i = 0; i < targets.Length; i++)
            {
                if (references[i].Kind == ReferenceKind.Alternate && targets[i].File == file)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public void Check(PageFacts page, IPageReporter reporter)
    {
        if (page.IsHidden || !page.IsDocument || IsEntrance(page.Url))
        {
            return;
        }

        if (!page.IsContinuation && !copies.Contains(page.Url))
        {
            CheckSameness(page, reporter);
        }

        if (pageCount > 1 && !linked.ContainsKey(page.Url))
        {
            reporter.ReportPage(HtmlDiagnostics.OrphanPage, $"No other page links to {page.Url}.");
        }
    }

    private void CheckSameness(PageFacts page, IPageReporter reporter)
    {
        if (page.Title.Length > 0 && titles.TryGetValue((page.Language, page.Title), out var sameTitle) && sameTitle != page.Url)
        {
            reporter.ReportPage(HtmlDiagnostics.DuplicateTitle, $"{page.Url} has the title of {sameTitle}: `{page.Title}`.");
        }

        if (page.Description.Length > 0 && descriptions.TryGetValue((page.Language, page.Description), out var sameDescription) && sameDescription != page.Url)
        {
            reporter.ReportPage(HtmlDiagnostics.DuplicateDescription, $"{page.Url} has the description of {sameDescription}.");
        }
    }

    /// <summary>Whether a page says that another one of the site stands for it in lists of results.</summary>
    private bool IsCopy(PageFacts page) => page.References
        .Where(reference => reference.Kind == ReferenceKind.Canonical)
        .Any(reference => index.Resolve(reference, page).File is { } file && file != page.Url);

    /// <summary>The root of a site in several languages stands before their home pages, and may be called as one of them.</summary>
    private bool IsLanguageChooser(PageFacts page) =>
        page.Url == root && page.References.Any(reference => reference.Kind == ReferenceKind.Alternate);

    /// <summary>Visitors come here without a link: the root, and what is shown for a page that does not exist.</summary>
    private bool IsEntrance(UrlPath url) => url == root || url.FilePath.EndsWith("404.html", StringComparison.Ordinal);

    private static Dictionary<(string Language, string Text), UrlPath> FirstOf(IEnumerable<PageFacts> pages, Func<PageFacts, string> text) => pages
        .Where(page => text(page).Length > 0)
        .GroupBy(page => (page.Language, text(page)))
        .ToDictionary(group => group.Key, group => group.First().Url);
}
