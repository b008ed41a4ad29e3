using System.Collections.Frozen;
using Generator.Checking.Urls;
using Generator.Diagnostics;

namespace Generator.Checking;

/// <summary>Checks what a page loads from other hosts: over a secure connection, and from one that every reader reaches.</summary>
public static class LoadChecker
{
    /// <summary>Hosts that do not answer, or not reliably, in mainland China; each stands for those below it too.</summary>
    private static readonly FrozenSet<string> Unreachable = new[]
    {
        "google.com", "googleapis.com", "gstatic.com", "googletagmanager.com", "google-analytics.com", "googlesyndication.com", "doubleclick.net",
        "ggpht.com", "googleusercontent.com", "youtube.com", "youtube-nocookie.com", "youtu.be", "ytimg.com", "facebook.com", "facebook.net", "fbcdn.net",
        "instagram.com", "cdninstagram.com", "twitter.com", "twimg.com", "x.com", "vimeo.com", "vimeocdn.com", "recaptcha.net", "blogspot.com",
        "wikipedia.org", "wikimedia.org", "dropbox.com", "dropboxusercontent.com", "soundcloud.com", "pinterest.com", "pinimg.com", "gravatar.com",
        "disqus.com", "disquscdn.com", "whatsapp.com", "whatsapp.net", "telegram.org", "t.me", "medium.com", "raw.githubusercontent.com",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Check(PageReference reference, LinkTarget target, WebUrl page, IPageReporter reporter)
    {
        if (target.Status != LinkStatus.External || !(reference.IsLoaded || reference.Kind == ReferenceKind.Form)
            || !WebUrl.TryParse(reference.Url, page, out var url) || !url.IsWeb)
        {
            return;
        }

        if (url.Scheme == "http" && page.Scheme == "https" && !IsLocal(url.Host))
        {
            reporter.Report(HtmlDiagnostics.MixedContent, reference, written => $"`{written}` is loaded over http, which browsers block or warn of on a page that comes over https.");
        }
        else if (reference.IsLoaded && FindUnreachable(url.Host) is { } host)
        {
            reporter.Report(HtmlDiagnostics.UnreachableHost, reference, written => $"`{written}` is on {host}, which readers in mainland China cannot reach.");
        }
    }

    private static bool IsLocal(string host) => host is "localhost" or "[::1]" || host.StartsWith("127.", StringComparison.Ordinal) || host.EndsWith(".localhost", StringComparison.Ordinal);

    private static string? FindUnreachable(string host)
    {
        for (var name = host; ; name = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (Unreachable.Contains(name))
            {
                return name;
            }

            if (!name.Contains('.', StringComparison.Ordinal))
            {
                return null;
            }
        }
    }
}
