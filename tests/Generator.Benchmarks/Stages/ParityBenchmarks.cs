using BenchmarkDotNet.Attributes;
using Generator.Checking.Parity;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;

namespace Generator.Benchmarks.Stages;

/// <summary>The two languages of a release compared: outlines read off the parsed bodies, blocks aligned, numbers matched.</summary>
public class ParityBenchmarks : StageBenchmark
{
    private ParityChecker checker = null!;
    private SourceDocument document = null!;
    private ImmutableArray<ParsedMarkdown> bodies;

    [Benchmark]
    public IReadOnlyList<BodyOutline> ReadOutlines() =>
        [.. document.Bodies.Zip(bodies, (body, parsed) => checker.Read(parsed, body))];

    [Benchmark]
    public void ReadAndCompare() => checker.Check(document, ReadOutlines());

    protected override void Prepare()
    {
        var targets = new LinkTargets(Site.Configuration.Languages, Site.Sources);
        checker = new ParityChecker(targets, new LinkResolver(targets, new DiagnosticBag()), Site.Diagnostics);
        document = ((ArticlePage)Site.Release.Page).Content.Source;
        var renderer = new MarkdownRenderer(new LinkResolver(targets, Site.Diagnostics), Site.Directives, Site.Configuration, Site.Diagnostics);
        bodies = [.. document.Bodies.Select(body => renderer.Parse(MarkdownSource.Of(document, body)))];
    }
}
