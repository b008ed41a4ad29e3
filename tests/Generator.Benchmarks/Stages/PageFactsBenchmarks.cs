using BenchmarkDotNet.Attributes;
using Generator.Checking.Facts;

namespace Generator.Benchmarks.Stages;

/// <summary>What the checks need of a rendered page, read off it in one pass.</summary>
public class PageFactsBenchmarks : StageBenchmark
{
    private readonly UrlTable urls = new();
    private ReadOnlyMemory<char> html;

    [Benchmark]
    public PageFacts Read() => PageFactsReader.Read(Site.Release.Url, html, urls);

    protected override void Prepare() => html = Site.Render(Site.Release).AsMemory();
}
