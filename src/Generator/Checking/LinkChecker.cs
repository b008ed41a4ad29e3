using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;

namespace Generator.Checking;

/// <summary>
/// Checks every reference of a rendered page: what it leads to exists, with exact case, with its fragment, and in the
/// language of the page.
/// </summary>
public sealed class LinkChecker(LinkIndex index, TranslationTable translations)
{
    public void Check(PageOutput output, PageFacts facts, PageReporter reporter)
    {
        foreach (var reference in facts.References)
        {
            // Alternates have rules of their own.
            if (reference.Kind != ReferenceKind.Alternate)
            {
                Check(reference, index.Resolve(reference.Url, output.Url), output, reporter);
            }
        }
    }

    private void Check(PageReference reference, LinkTarget target, PageOutput output, PageReporter reporter)
    {
        switch (target.Status)
        {
            case LinkStatus.Missing:
                reporter.Report(Missing(reference.Kind), reference, written => $"`{written}` does not exist on this site.", DidYouMean(target));
                break;
            case LinkStatus.MissingFragment:
                reporter.Report(
                    LinkDiagnostics.BrokenFragment,
                    reference,
                    written => $"`{written}` leads to {target.Document!.Url}, which has no element with the id `{target.Fragment}`.",
                    NearestId(target));
                break;
            case LinkStatus.WrongCase:
                reporter.Report(LinkDiagnostics.WrongCase, reference, written => $"`{written}` is named `{target.Suggestion}`.");
                break;
            case LinkStatus.Invalid:
                reporter.Report(LinkDiagnostics.InvalidUrl, reference, written => $"`{written}` is not a URL.");
                break;
            case LinkStatus.Found:
                CheckLanguage(reference, target, output, reporter);
                break;
        }
    }

    private void CheckLanguage(PageReference reference, LinkTarget target, PageOutput output, PageReporter reporter)
    {
        if (reference.Kind == ReferenceKind.Canonical && target.Document!.Url != output.Url)
        {
            reporter.Report(LinkDiagnostics.BrokenCanonical, reference, written => $"`{written}` is not the URL of this page.");
            return;
        }

        if (reference.Kind != ReferenceKind.Link || target.Document is not PageOutput { Page: var page } || page.Language == output.Page.Language)
        {
            return;
        }

        if (reference.HrefLang is { } declared)
        {
            CheckDeclaredLanguage(reference, declared, page, reporter);
        }
        else if (translations.Find(page.Key, output.Page.Language) is { } counterpart)
        {
            reporter.Report(
                LinkDiagnostics.WrongLanguage,
                reference,
                written => $"`{written}` leads to the page in {page.Language.Name}, and {counterpart.Url} has it in {output.Page.Language.Name}.");
        }
    }

    private static void CheckDeclaredLanguage(PageReference reference, string declared, PageDocument page, PageReporter reporter)
    {
        if (!string.Equals(declared, page.Language.Tag, StringComparison.OrdinalIgnoreCase))
        {
            reporter.Report(
                LinkDiagnostics.WrongLanguage,
                reference,
                written => $"`{written}` says hreflang=\"{declared}\", and the page is in {page.Language.Tag}.");
        }
    }

    private static DiagnosticDescriptor Missing(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Resource => LinkDiagnostics.MissingResource,
        ReferenceKind.Canonical => LinkDiagnostics.BrokenCanonical,
        _ => LinkDiagnostics.BrokenLink,
    };

    private static string? DidYouMean(LinkTarget target) =>
        target.Suggestion is { } suggestion ? $"Did you mean `{suggestion}`?" : null;

    private static string? NearestId(LinkTarget target) =>
        Suggestion.Nearest(target.Fragment, target.Page!.Ids) is { } id ? $"Did you mean `#{id}`?" : null;
}
