using System.CommandLine;
using System.Globalization;
using Generator.Benchmarks.Peers;
using Generator.Tests.Corpus;
using Generator.Tests.Infrastructure;

namespace Generator.Benchmarks.Preview;

/// <summary>
/// The command <c>preview</c>: how long it takes from a save until a browser shows the new text, for Generator and for
/// Hugo on the same content, and what memory the servers hold after few and after many saves.
/// </summary>
internal sealed class PreviewBenchmark
{
    private readonly Option<int> count = new("--count") { Description = "Releases, each in two languages.", DefaultValueFactory = _ => 1_000 };
    private readonly Option<int> saves = new("--saves") { Description = "How often a text is saved.", DefaultValueFactory = _ => 100 };
    private readonly Option<string> program = new("--generator")
    {
        Description = "A published generator; the one this was built with if not given.",
        DefaultValueFactory = _ => typeof(SiteGenerator).Assembly.Location,
    };

    private readonly Option<string?> hugo = new("--hugo") { Description = "Hugo's program, to compare with." };
    private readonly Option<int> hugoSaves = new("--hugo-saves") { Description = "How often a text is saved for Hugo.", DefaultValueFactory = _ => 20 };
    private readonly Option<bool> onlyHugo = new("--only-hugo") { Description = "Measures Hugo alone." };

    public static Command Create()
    {
        var benchmark = new PreviewBenchmark();
        var command = new Command("preview", "Measures the time from a save to the new text in Chromium, and the memory of the server.")
        {
            benchmark.count, benchmark.saves, benchmark.program, benchmark.hugo, benchmark.hugoSaves, benchmark.onlyHugo,
        };
        command.SetAction(benchmark.Run);
        return command;
    }

    private async Task<int> Run(ParseResult arguments)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Combine("input");
        new ReleaseCorpus(arguments.GetValue(count), seed: 1).WriteTo(input);
        Console.WriteLine("| server | saves | median ms | 95 % ms | longest ms | MB after 10 | MB at the end | CPU ms a save |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        if (!arguments.GetValue(onlyHugo))
        {
            await Measure("generator preview", StartGenerator(arguments.GetValue(program)!, folder.Path), GeneratorPage(input), arguments.GetValue(saves));
        }

        if (arguments.GetValue(hugo) is { } hugoProgram)
        {
            var site = folder.Combine("hugo");
            TestSite.CopyFolder(Path.Combine(Repository.Root, "tests", "Generator.Benchmarks", "sites", "hugo"), site);
            var content = Path.Combine(site, "content");
            PeerCorpus.Write(input, content, PeerFormat.Of(Flavour.Hugo));
            await Measure("hugo server", StartHugo(hugoProgram, site), HugoPage(content), arguments.GetValue(hugoSaves));
        }

        return 0;
    }

    private static async Task Measure(string name, ServerProcess server, EditedPage page, int saves)
    {
        using (server)
        {
            var result = await SaveMeter.Measure(server, page, saves);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {saves} | {result.Percentile(0.5):F0} | {result.Percentile(0.95):F0} | {result.Percentile(1):F0} | {result.MemoryAfterTen:F0} | {result.MemoryAtEnd:F0} | {result.CpuOfASave:F0} |"));
        }
    }

    private static ServerProcess StartGenerator(string program, string folder)
    {
        string[] arguments = ["preview", "--theme", Repository.Theme];
        return program.EndsWith(".dll", StringComparison.Ordinal)
            ? ServerProcess.Start("dotnet", [program, .. arguments], folder)
            : ServerProcess.Start(program, arguments, folder);
    }

    /// <summary>As a writer starts it: pages from memory, and only those rendered anew that a browser has looked at (its fast render mode).</summary>
    private static ServerProcess StartHugo(string program, string site) => ServerProcess.Start(program, ["server", "--bind", "127.0.0.1"], site);

    /// <summary>The newest of the first year's releases, which has pages before and behind it.</summary>
    private static EditedPage GeneratorPage(string input)
    {
        var folder = Directory.GetDirectories(Path.Combine(input, "press")).Order(StringComparer.Ordinal).ElementAt(7);
        var name = Path.GetFileName(folder);
        return new EditedPage(Path.Combine(folder, "index.md"), $"/en/press/{name[..4]}/{name["0000-00-00-".Length..]}/");
    }

    private static EditedPage HugoPage(string content)
    {
        var file = Directory.EnumerateFiles(Path.Combine(content, "en", "press"), "*.md", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "_index.md")
            .Order(StringComparer.Ordinal)
            .ElementAt(7);
        return new EditedPage(file, $"/en/press/{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}/");
    }
}
