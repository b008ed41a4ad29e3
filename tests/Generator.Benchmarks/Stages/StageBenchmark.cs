using BenchmarkDotNet.Attributes;

namespace Generator.Benchmarks.Stages;

/// <summary>Measures one stage on one page of the corpus, time and garbage.</summary>
[MemoryDiagnoser]
public abstract class StageBenchmark
{
    private protected StageSite Site { get; private set; } = null!;

    [GlobalSetup]
    public void Open()
    {
        Site = new StageSite();
        Prepare();
    }

    [GlobalCleanup]
    public void Close() => Site.Dispose();

    protected virtual void Prepare()
    {
    }
}
