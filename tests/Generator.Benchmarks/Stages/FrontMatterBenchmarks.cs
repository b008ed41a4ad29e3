using BenchmarkDotNet.Attributes;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Benchmarks.Stages;

/// <summary>The front matter of a release: cut at its fences, read as YAML, bound to its type.</summary>
public class FrontMatterBenchmarks : StageBenchmark
{
    private SourceText source = null!;

    [Benchmark]
    public YamlMapping? Read()
    {
        var fence = FrontMatterFence.Find(source, Site.Diagnostics)!.Value;
        return YamlReader.ReadMapping(source, fence.YamlStart, fence.YamlLength, Site.Diagnostics);
    }

    [Benchmark]
    public FrontMatter? ReadAndBind()
    {
        var languages = Site.Configuration.Languages;
        var fields = new FieldReader(Read()!, new BindingScope(languages, [.. languages], Site.Diagnostics));
        return new FrontMatterBinder(fields, Site.Configuration.Vocabulary, languages.Default).Bind(DocumentKind.Release);
    }

    protected override void Prepare() => source = Site.ReleaseSource;
}
