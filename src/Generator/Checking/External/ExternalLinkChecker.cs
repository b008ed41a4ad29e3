using System.Collections.Concurrent;
using Generator.Checking.Facts;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Output;
using Generator.Pipelines;
using Generator.Rendering.Templates;
using NodaTime;
using CancellationToken = System.Threading.CancellationToken;
using Interlocked = System.Threading.Interlocked;

namespace Generator.Checking.External;

/// <summary>
/// Asks other sites whether what the pages link to is there: each address once, few at a time of one host, and reports
/// at the places that wrote the links.
/// </summary>
public sealed class ExternalLinkChecker(ExternalLinkOptions options, SiteConfiguration configuration, DiagnosticBag diagnostics)
{
    private const int HostsAtOnce = 16;

    private readonly ConcurrentDictionary<string, ExternalAnswer> answers = new(StringComparer.Ordinal);
    private int done;

    /// <summary>Asks for everything that the pages link to, and returns how many addresses that was.</summary>
    public int Ask(IReadOnlyCollection<PageFacts> pages, LocalDate today, CancellationToken cancellation)
    {
        var links = ExternalLink.Collect(pages, configuration.BaseUrl);
        var asked = links.Where(link => !IsIgnored(link, today)).ToImmutableArray();
        ReportIgnores(links, today);
        AskAsync(asked, cancellation).GetAwaiter().GetResult();
        return asked.Length;
    }

    /// <summary>Reports what was found about the links of these pages.</summary>
    public void Report(IReadOnlyCollection<PageFacts> pages, OutputSet outputs, TemplateRenderer renderer) =>
        AllCores.ForEach(pages, facts =>
        {
            var reporter = new PageReporter((PageOutput)outputs.Find(facts.Url)!, renderer, diagnostics);
            foreach (var reference in facts.References)
            {
                if (ExternalLink.Parse(reference, configuration.BaseUrl) is { } url && answers.TryGetValue(ExternalLink.AddressOf(url), out var answer))
                {
                    Report(reference, url, answer, reporter);
                }
            }
        });

    private async Task AskAsync(ImmutableArray<ExternalLink> links, CancellationToken cancellation)
    {
        var cache = ExternalLinkCache.Open(options);
        using var client = new ExternalConnections(options.Network).CreateClient(configuration.BaseUrl);
        var probe = new ExternalLinkProbe(new ExternalRequests(client, options));
        var hosts = links.GroupBy(link => link.Url.Authority);
        try
        {
            await Parallel.ForEachAsync(hosts, Limit(HostsAtOnce, cancellation), async (host, token) =>
                await Parallel.ForEachAsync(host, Limit(ExternalConnections.PerHost, token), async (link, inner) =>
                {
                    var answer = cache.Find(link) ?? await probe.ProbeAsync(link, inner);
                    cache.Keep(link, answer);
                    answers[ExternalLink.AddressOf(link.Url)] = answer;
                    options.Progress?.Report(new ExternalProgress(Interlocked.Increment(ref done), links.Length));
                }));
        }
        finally
        {
            // Who stops a long run does not want to begin anew.
            cache.Save();
        }
    }

    private static ParallelOptions Limit(int degree, CancellationToken cancellation) =>
        new() { MaxDegreeOfParallelism = degree, CancellationToken = cancellation };

    private bool IsIgnored(ExternalLink link, LocalDate today) =>
        configuration.ExternalLinkIgnores.Any(ignore => today <= ignore.Until && ignore.Matches(link.Url.AbsoluteUri));

    private void ReportIgnores(ImmutableArray<ExternalLink> links, LocalDate today)
    {
        foreach (var ignore in configuration.ExternalLinkIgnores)
        {
            if (!links.Any(link => ignore.Matches(link.Url.AbsoluteUri)))
            {
                diagnostics.Add(ExternalLinkDiagnostics.UnusedIgnore.At(ignore.Location, $"No page links to `{ignore.Pattern}`."));
            }
            else if (today > ignore.Until)
            {
                diagnostics.Add(ExternalLinkDiagnostics.ExpiredIgnore.At(
                    ignore.Location, $"`{ignore.Pattern}` was ignored until {ignore.Until:uuuu-MM-dd} ({ignore.Reason}) and is checked again."));
            }
        }
    }

    private static void Report(PageReference reference, Uri url, ExternalAnswer answer, PageReporter reporter)
    {
        if (Descriptor(answer.Verdict) is { } descriptor)
        {
            reporter.Report(descriptor, reference, written => $"`{written}` {answer.Reason}.");
            return;
        }

        if (answer.MovedTo is { } target)
        {
            var moved = target.Fragment.Length > 0 ? target.AbsoluteUri : target.AbsoluteUri + url.Fragment;
            reporter.Report(ExternalLinkDiagnostics.Moved, reference, written => $"`{written}` has moved for good to {moved}.", $"Write `{moved}`.");
        }

        if (ExternalLink.FragmentOf(url) is { } fragment && answer.MissingFragments.Contains(fragment))
        {
            reporter.Report(ExternalLinkDiagnostics.MissingFragment, reference, written => $"`{written}` leads to a page that has no element with the id `{fragment}`.");
        }
    }

    private static DiagnosticDescriptor? Descriptor(ExternalVerdict verdict) => verdict switch
    {
        ExternalVerdict.Missing => ExternalLinkDiagnostics.Missing,
        ExternalVerdict.SoftMissing => ExternalLinkDiagnostics.SoftMissing,
        ExternalVerdict.Refused => ExternalLinkDiagnostics.Refused,
        ExternalVerdict.Unreachable => ExternalLinkDiagnostics.Unreachable,
        ExternalVerdict.InvalidCertificate => ExternalLinkDiagnostics.InvalidCertificate,
        ExternalVerdict.EndlessRedirect => ExternalLinkDiagnostics.EndlessRedirect,
        ExternalVerdict.SpecialAddress => ExternalLinkDiagnostics.SpecialAddress,
        _ => null,
    };
}
