using System.Globalization;
using BenchmarkDotNet.Attributes;
using Generator.Content;
using Generator.Output;

namespace Generator.Benchmarks.Stages;

/// <summary>A page encoded and written into a new tree, a hundred to a tree; the disk is that of the temporary folder.</summary>
public class WriteBenchmarks : StageBenchmark
{
    private const int Pages = 100;

    private string html = "";

    [Benchmark(OperationsPerInvoke = Pages)]
    public void Write()
    {
        using var tree = StagedTree.Begin(Site.Options);
        for (var number = 0; number < Pages; number++)
        {
            tree.Write(UrlPath.Root.Folder(number.ToString(CultureInfo.InvariantCulture)), html.AsSpan());
        }
    }

    protected override void Prepare() => html = Site.Render(Site.Release);
}
