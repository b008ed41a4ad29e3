using BenchmarkDotNet.Attributes;
using Generator.Content;
using Generator.Rendering.Markdown;

namespace Generator.Benchmarks.Stages;

/// <summary>The body of a release: parsed, and rendered with its links resolved.</summary>
public class MarkdownBenchmarks : StageBenchmark
{
    private MarkdownRenderer renderer = null!;
    private MarkdownSource source = null!;

    [Benchmark]
    public ParsedMarkdown Parse() => renderer.Parse(source);

    [Benchmark]
    public RenderedHtml ParseAndRender()
    {
        var parsed = renderer.Parse(source);
        return renderer.Render(parsed, Site.Configuration.Languages.Default, parsed.HeadingIds);
    }

    protected override void Prepare()
    {
        var links = new LinkResolver(new LinkTargets(Site.Configuration.Languages, Site.Sources), Site.Diagnostics);
        renderer = new MarkdownRenderer(links, Site.Directives, Site.Configuration, Site.Diagnostics);
        source = MarkdownSource.Of(((ArticlePage)Site.Release.Page).Content.Body);
    }
}
