using BenchmarkDotNet.Attributes;
using Generator.Checking;
using Generator.Checking.Facts;
using Generator.Checking.Hosting;

namespace Generator.Benchmarks.Stages;

/// <summary>All references of all pages of the site resolved and checked; not by page, since each is resolved once.</summary>
public class LinkBenchmarks : StageBenchmark
{
    private SiteFacts facts = new([], []);

    [Benchmark]
    public int CheckSite() =>
        new SiteChecker(Site.Outputs, Site.Renderer, Site.Diagnostics) { OutputFolder = "output" }.Check(facts, Site.Translations, HostRules.None, Site.Configuration);

    protected override void Prepare() => facts = Site.ReadFacts();
}
