using Generator.Checking.Facts;
using Generator.Checking.Links;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;

namespace Generator.Checking.Languages;

/// <summary>
/// Proves on the rendered pages that translations name each other (<c>link rel="alternate" hreflang</c>): every one
/// exists and is in the language it is said to be, names back, and the set has the page itself and x-default.
/// </summary>
public sealed class AlternateChecker(LinkIndex index, TranslationTable translations, IEnumerable<PageFacts> pages)
{
    private const string Default = "x-default";

    private readonly Dictionary<UrlPath, ImmutableArray<UrlPath>> named = pages.ToDictionary(
        page => page.Url,
        page => Alternates(page).Select(reference => index.Resolve(reference, page).File).OfType<UrlPath>().ToImmutableArray());

    public void Check(PageOutput output, PageFacts facts, PageReporter reporter)
    {
        var alternates = Alternates(facts).ToList();
        var broken = alternates.Where(reference => !CheckTarget(reference, facts, reporter)).ToList();
        if (broken.Count > 0)
        {
            return;
        }

        foreach (var reference in alternates)
        {
            CheckReturn(reference, facts, reporter);
        }

        CheckComplete(output, facts, alternates, reporter);
    }

    private static IEnumerable<PageReference> Alternates(PageFacts page) =>
        page.References.Where(reference => reference.Kind == ReferenceKind.Alternate);

    private bool CheckTarget(PageReference reference, PageFacts facts, PageReporter reporter)
    {
        var target = index.Resolve(reference, facts);
        if (target is not { Status: LinkStatus.Found, Page: { } page, FinalUrl: null })
        {
            reporter.Report(
                LinkDiagnostics.BrokenAlternate,
                reference,
                written => $"`{written}`, named as the page in {reference.HrefLang}, is not a page of this site.",
                target.Suggestion is { } suggestion ? $"Did you mean `{suggestion}`?" : null);
            return false;
        }

        if (reference.HrefLang == Default || string.Equals(reference.HrefLang, page.Language, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        reporter.Report(
            LinkDiagnostics.BrokenAlternate,
            reference,
            written => $"`{written}` is named as the page in {reference.HrefLang}, and its language is {page.Language}.");
        return false;
    }

    private void CheckReturn(PageReference reference, PageFacts facts, PageReporter reporter)
    {
        var target = index.Resolve(reference, facts).File!.Value;
        if (!named[target].Contains(facts.Url))
        {
            reporter.Report(
                LinkDiagnostics.BrokenAlternate, reference, written => $"`{written}` does not name this page back as an alternate.");
        }
    }

    private void CheckComplete(PageOutput output, PageFacts facts, List<PageReference> alternates, PageReporter reporter)
    {
        var expected = translations.Alternates(output.Page);
        var missing = expected
            .Where(page => !alternates.Any(reference => string.Equals(reference.HrefLang, page.Language.Tag, StringComparison.OrdinalIgnoreCase)))
            .Select(page => page.Language.Tag)
            .Concat(expected.Length > 0 && alternates.All(reference => reference.HrefLang != Default) ? [Default] : [])
            .ToList();
        if (missing.Count > 0)
        {
            reporter.Report(
                LinkDiagnostics.BrokenAlternate, facts.HeadPosition, $"The head names no alternate for {string.Join(" and ", missing)}.");
        }
    }
}
