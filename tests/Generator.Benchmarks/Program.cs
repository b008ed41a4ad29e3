using System.CommandLine;
using BenchmarkDotNet.Running;
using Generator.Benchmarks.Peers;
using Generator.Benchmarks.Preview;

// `corpus FOLDER COUNT` writes a site's content, `preview` measures the preview; everything else goes to BenchmarkDotNet.
if (args is not ["corpus" or "preview", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(CorpusCommand).Assembly).Run(args);
    return 0;
}

var root = new RootCommand("Benchmarks of Generator.") { CorpusCommand.Create(), PreviewBenchmark.Create() };
return root.Parse(args).Invoke();
