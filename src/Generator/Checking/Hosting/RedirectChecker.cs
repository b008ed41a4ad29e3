using Generator.Checking.Hosting;
using Generator.Checking.Links;
using Generator.Checking.Urls;
using Generator.Diagnostics;

namespace Generator.Checking.Hosting;

/// <summary>Checks the host's redirect rules themselves: each leads to a page, at once, and can happen at all.</summary>
public sealed class RedirectChecker(HostedSite host, LinkIndex index, WebUrl baseUrl, DiagnosticBag diagnostics)
{
    /// <summary>Checks the rules of these files, each behind those that are tried before it.</summary>
    public void Check(params ReadOnlySpan<string> files)
    {
        var exact = new Dictionary<string, RedirectRule>(StringComparer.Ordinal);
        var patterns = new List<(RedirectRule Rule, RedirectPattern Pattern)>();
        foreach (var rule in host.Rules)
        {
            var segments = RedirectPattern.Split(rule.From);
            var path = string.Join('/', segments);
            if (files.Contains(rule.Location.File))
            {
                if (!rule.HasPlaceholders)
                {
                    CheckTarget(rule);
                }

                CheckUse(rule, exact.GetValueOrDefault(path) ?? patterns.Find(other => other.Pattern.Match(segments, null) is not null).Rule);
            }

            if (rule is { IsPattern: true, IsConditional: false, Query.IsEmpty: true })
            {
                patterns.Add((rule, new RedirectPattern(rule.From, [])));
            }
            else if (rule is { IsConditional: false, Query.IsEmpty: true })
            {
                exact.TryAdd(path, rule);
            }
        }
    }

    private void CheckTarget(RedirectRule rule)
    {
        if (!WebUrl.TryParse(rule.To, baseUrl, out var url))
        {
            Report(LinkDiagnostics.InvalidRedirect, rule, $"`{rule.To}` is not a URL.");
            return;
        }

        if (!url.HasOriginOf(baseUrl))
        {
            return;
        }

        // What is shown in place of a page must be a file; a visitor who is sent on may be sent on again.
        var target = rule.IsRedirect ? index.Follow(url) : Serve(url);
        switch (target.Status)
        {
            case LinkStatus.RedirectLoop:
                Report(LinkDiagnostics.RedirectLoop, rule, $"`{rule.From}` is redirected in a circle.");
                break;
            case LinkStatus.Missing or LinkStatus.WrongCase:
                Report(LinkDiagnostics.BrokenRedirect, rule, $"`{rule.To}` does not exist on this site.", target.Suggestion);
                break;
            case LinkStatus.MissingFragment:
                Report(LinkDiagnostics.BrokenRedirect, rule, $"`{rule.To}` leads to {target.File}, which has no element with the id `{target.Fragment}`.");
                break;
            case LinkStatus.Found or LinkStatus.External when target.FinalUrl is { } final:
                Report(LinkDiagnostics.RedirectChain, rule, $"`{rule.To}` is redirected to `{final}`.");
                break;
        }
    }

    private LinkTarget Serve(WebUrl url) => host.FindFile(url.Path) is { } found
        ? new LinkTarget(LinkStatus.Found) { File = found.File }
        : index.Follow(url) is { Status: LinkStatus.External } elsewhere ? elsewhere
        : index.Follow(url) with { Status = LinkStatus.Missing };

    /// <summary>A rule for one path does nothing where a file or an <paramref name="earlier"/> rule answers for that path.</summary>
    private void CheckUse(RedirectRule rule, RedirectRule? earlier)
    {
        if (rule.IsPattern || rule.IsConditional || !rule.From.StartsWith('/') || !rule.Query.IsEmpty)
        {
            return;
        }

        if (earlier is not null)
        {
            Report(LinkDiagnostics.UnusedRedirect, rule, $"The rule for `{earlier.From}` above takes every request for `{rule.From}`.");
            return;
        }

        if (!rule.IsForced && host.FindFile(rule.From) is { Moved: null })
        {
            Report(LinkDiagnostics.UnusedRedirect, rule, $"`{rule.From}` is a file of the site, which is shown instead; a `!` behind the status would force the redirect.");
        }
    }

    private void Report(DiagnosticDescriptor descriptor, RedirectRule rule, string message, string? suggestion = null)
    {
        var diagnostic = descriptor.At(rule.Location, message) with { Target = rule.To };
        diagnostics.Add(suggestion is null ? diagnostic : diagnostic with { Help = $"Did you mean `{suggestion}`?" });
    }
}
