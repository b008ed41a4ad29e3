using Generator.Checking.Facts;
using Generator.Diagnostics;

namespace Generator.Checking.Links;

/// <summary>Checks one reference: what it leads to exists, with exact case, with its fragment, and without a detour.</summary>
public static class LinkChecker
{
    /// <summary>Whether the reference is fine; else it was reported. A reference that is empty names the page itself, and no file to load.</summary>
    public static bool Check(PageReference reference, LinkTarget target, IPageReporter reporter)
    {
        if (IsEmptyResource(reference))
        {
            reporter.Report(LinkDiagnostics.MissingResource, reference, _ => "The reference is empty.", "Name a file, or leave the attribute out.");
            return false;
        }

        // So are nearly all; for them no message is prepared.
        return target is { Status: LinkStatus.Found or LinkStatus.External, FinalUrl: null } || CheckTarget(reference, target, reporter);
    }

    private static bool IsEmptyResource(PageReference reference) =>
        reference.IsLoaded && reference.Kind != ReferenceKind.Frame && reference.Url.AsSpan().Trim().IsEmpty;

    private static bool CheckTarget(PageReference reference, LinkTarget target, IPageReporter reporter)
    {
        switch (target.Status)
        {
            case LinkStatus.Missing:
                reporter.Report(Missing(reference.Kind), reference, written => $"`{written}` {DescribeMissing(target)}.", DidYouMean(target));
                return false;
            case LinkStatus.MissingFragment:
                reporter.Report(
                    LinkDiagnostics.BrokenFragment,
                    reference,
                    written => $"`{written}` leads to {target.File}, which has no element with the id `{target.Fragment}`.",
                    target.Suggestion is { } id ? $"Did you mean `#{id}`?" : null);
                return false;
            case LinkStatus.WrongCase:
                reporter.Report(LinkDiagnostics.WrongCase, reference, written => $"`{written}` is named `{target.Suggestion}`.");
                return false;
            case LinkStatus.RedirectLoop:
                reporter.Report(LinkDiagnostics.RedirectLoop, reference, written => $"`{written}` is redirected in a circle.");
                return false;
            case LinkStatus.Invalid:
                reporter.Report(LinkDiagnostics.InvalidUrl, reference, written => $"`{written}` is not a URL.");
                return false;
            case LinkStatus.InvalidMail:
                reporter.Report(LinkDiagnostics.InvalidMailAddress, reference, written => $"`{written}` is not a mail address.");
                return false;
            case LinkStatus.InvalidPhone:
                reporter.Report(LinkDiagnostics.InvalidPhoneNumber, reference, written => $"`{written}` is not a telephone number.");
                return false;
            case LinkStatus.Found or LinkStatus.External when target.FinalUrl is { } final && final != reference.Url:
                reporter.Report(LinkDiagnostics.RedirectedLink, reference, written => $"`{written}` is redirected to `{final}`.", $"Write `{final}`.");
                return true;
            default:
                return true;
        }
    }

    private static string DescribeMissing(LinkTarget target) =>
        target.Rule is { Status: >= 400 } rule && target.FinalUrl is null ? $"does not exist on this site: the host answers {rule.Status}"
        : target.FinalUrl is { } final ? $"is redirected to `{final}`, which does not exist on this site"
        : "does not exist on this site";

    private static DiagnosticDescriptor Missing(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Link or ReferenceKind.Form => LinkDiagnostics.BrokenLink,
        ReferenceKind.Alternate => LinkDiagnostics.BrokenAlternate,
        ReferenceKind.Canonical => LinkDiagnostics.BrokenCanonical,
        _ => LinkDiagnostics.MissingResource,
    };

    private static string? DidYouMean(LinkTarget target) =>
        target.Suggestion is { } suggestion ? $"Did you mean `{suggestion}`?" : null;
}
