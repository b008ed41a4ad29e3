using System.Collections.Frozen;
using Generator.Checking.Facts;
using Generator.Checking.Links;
using Generator.Checking.Urls;
using Generator.Diagnostics;

namespace Generator.Checking.Loading;

/// <summary>
/// Checks what a page loads from other hosts: over a secure connection, from one that is allowed, and that every reader
/// reaches. <paramref name="allowed"/> are the hosts of site.yaml, each with those below it; null where any is allowed.
/// </summary>
public sealed class LoadChecker(LinkIndex index, FrozenSet<string>? allowed)
{
    /// <summary>Checks what a page loads, or a file that pages load.</summary>
    public void Check(FileFacts file, IPageReporter reporter)
    {
        foreach (var reference in file.References)
        {
            if ((reference.IsLoaded || reference.Kind == ReferenceKind.Form) && FindForeign(reference, file) is { } url)
            {
                Check(reference, url, reporter);
            }
        }
    }

    /// <summary>The URL of a reference that leads to another host; nearly every one is a plain path, and tells so at a glance.</summary>
    private WebUrl? FindForeign(PageReference reference, FileFacts file) =>
        (file.BaseHref is not null || reference.Url.AsSpan().ContainsAny(':', '\\') || reference.Url.Contains("//", StringComparison.Ordinal))
        && WebUrl.TryParse(reference.Url, index.UrlOf(file), out var url) && url.IsWeb && !url.HasOriginOf(index.BaseUrl)
            ? url
            : null;

    /// <summary>Whether what a page loads from this URL is reported here, so that no other check needs to speak of it.</summary>
    public bool Refuses(WebUrl url) => url.IsWeb && !url.HasOriginOf(index.BaseUrl)
        && (IsMixed(url) || (!IsAllowed(url.Host) && (allowed is not null || UnreachableHosts.Find(url.Host) is not null)));

    private void Check(PageReference reference, WebUrl url, IPageReporter reporter)
    {
        if (IsMixed(url))
        {
            reporter.Report(HtmlDiagnostics.MixedContent, reference, written => $"`{written}` is loaded over http, which browsers block or warn of on a page that comes over https.");
        }
        else if (reference.IsLoaded && !IsAllowed(url.Host))
        {
            CheckHost(reference, url.Host, reporter);
        }
    }

    private bool IsMixed(WebUrl url) => url.Scheme == "http" && index.BaseUrl.Scheme == "https" && !IsLocal(url.Host);

    private void CheckHost(PageReference reference, string host, IPageReporter reporter)
    {
        if (UnreachableHosts.Find(host) is { } unreachable)
        {
            reporter.Report(HtmlDiagnostics.UnreachableHost, reference, written => $"`{written}` is on {unreachable.Host}, {unreachable.Reason}.");
        }
        else if (allowed is not null)
        {
            reporter.Report(HtmlDiagnostics.ForeignHost, reference, written => $"`{written}` is on {host}, which `allowed-hosts` in site.yaml does not name.");
        }
    }

    private bool IsAllowed(string host) => allowed is not null && UnreachableHosts.Names(host).Any(allowed.Contains);

    private static bool IsLocal(string host) => host is "localhost" or "[::1]" || host.StartsWith("127.", StringComparison.Ordinal) || host.EndsWith(".localhost", StringComparison.Ordinal);
}
