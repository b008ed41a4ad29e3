using BenchmarkDotNet.Attributes;
using Generator.Rendering.Models;

namespace Generator.Benchmarks.Stages;

/// <summary>The page of a release: its model built, its template rendered.</summary>
public class TemplateBenchmarks : StageBenchmark
{
    private int length;

    [Benchmark]
    public TemplateGlobals Model() => Site.Release.Model();

    [Benchmark]
    public int ModelAndRender()
    {
        Site.Renderer.Render(Model(), Site.Release.Page.Language, Site.Diagnostics, html => length = html.Length);
        return length;
    }
}
