using System.CommandLine;
using BenchmarkDotNet.Running;
using Generator.Benchmarks.Peers;

// `corpus FOLDER COUNT` writes a site's content; everything else goes to BenchmarkDotNet.
if (args is not ["corpus", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(CorpusCommand).Assembly).Run(args);
    return 0;
}

var root = new RootCommand("Benchmarks of Generator.") { CorpusCommand.Create() };
return root.Parse(args).Invoke();
