using System.Collections.Concurrent;
using Generator.Checking.Facts;
using Generator.Checking.Links;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Checking.Loading;

/// <summary>
/// Checks that a page is no heavier than its budget: its HTML, and with it each file of the site that a browser loads to
/// show it, those that its style sheets name included. Of a picture in several sizes that is the one in <c>src</c>;
/// sounds and films are loaded when a reader wants them. <paramref name="sizeOf"/> gives the bytes of a file.
/// </summary>
public sealed class WeightChecker(PageWeightBudget budget, LinkIndex index, Func<UrlPath, long> sizeOf)
{
    private const int Named = 3;

    private readonly ConcurrentDictionary<UrlPath, long> sizes = [];

    public void Check(PageFacts page, IPageReporter reporter)
    {
        if (page.Size > budget.Html)
        {
            reporter.ReportPage(HtmlDiagnostics.Overweight, $"The HTML of {page.Url} has {Kilobytes(page.Size)}, and its budget is {Kilobytes(budget.Html.Value)}.");
        }

        if (budget.Total is not { } total)
        {
            return;
        }

        var loaded = new HashSet<UrlPath>();
        AddLoaded(page, loaded);
        var files = loaded.Select(file => (File: file, Size: sizes.GetOrAdd(file, sizeOf))).OrderByDescending(file => file.Size).ThenBy(file => file.File.Value, StringComparer.Ordinal).ToList();
        var weight = page.Size + files.Sum(file => file.Size);
        if (weight > total)
        {
            var heaviest = files.Take(Named).Select(file => $"{file.File} ({Kilobytes(file.Size)})");
            reporter.ReportPage(HtmlDiagnostics.Overweight, $"{page.Url} has {Kilobytes(weight)} with all that it loads, and its budget is {Kilobytes(total)}. The heaviest: {string.Join(", ", heaviest)}.");
        }
    }

    private void AddLoaded(FileFacts file, HashSet<UrlPath> loaded)
    {
        foreach (var reference in file.References.Where(reference => reference.Kind is ReferenceKind.Resource or ReferenceKind.Script or ReferenceKind.StyleSheet))
        {
            var target = index.Resolve(reference, file);
            if (target.File is { } path && path != file.Url && loaded.Add(path) && reference.Kind == ReferenceKind.StyleSheet && target.Facts is { } sheet)
            {
                AddLoaded(sheet, loaded);
            }
        }
    }

    private static string Kilobytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 999) / 1000)} KB");
}
