using System.Text.Json;
using Generator.Pipelines;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Where the time goes, as <c>--timings</c> and <c>--trace</c> tell it.</summary>
public sealed class TimingsTests
{
    private const string Trace = "trace.json";

    [Fact]
    public void Timings_have_a_row_for_every_module_in_the_order_of_the_pipelines()
    {
        using var site = TestSite.Minimal();
        var expected = ModulesOf(TestSite.BuildHere(site.Options())).Select(module => $"{module.Pipeline} {module.Phase} {module.Result.Module} {module.Result.Documents}");
        var run = GeneratorProcess.Run(site.Root, ["build", "--timings", "--output", "timed"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(expected, RowsOf(run.Output, "pipeline").Select(row => string.Join(' ', row[..4])));
        Assert.All(RowsOf(run.Output, "pipeline"), row => Assert.All(row[4..6], AssertMilliseconds));
    }

    [Fact]
    public void Timings_follow_the_summary_with_parts_slowest_pages_and_layouts()
    {
        using var site = TestSite.Minimal();
        var pages = site.BuildClean().Counts.Pages;
        var output = GeneratorProcess.Run(site.Root, ["--timings", "--output", "timed"]).Output;

        Assert.True(output.IndexOf("The site is written.", StringComparison.Ordinal) < output.IndexOf("pipeline  ", StringComparison.Ordinal));
        Assert.Equal(["scan", "load", "pipelines", "withheld", "render", "check", "write", "all"], RowsOf(output, "part").Select(row => row[0]));
        var slowest = RowsOf(output, "slowest");
        Assert.Equal(10, slowest.Count);
        Assert.Equal(slowest.OrderByDescending(row => double.Parse(row[2])), slowest);
        Assert.Equal(pages, RowsOf(output, "layout").Sum(row => int.Parse(row[1])));
    }

    [Fact]
    public void Rows_are_plain_and_not_folded()
    {
        using var site = TestSite.Minimal();
        var slug = new string('x', 80);
        site.Replace("input/pages/about.md", "title:", $"slug: {slug}\ntitle:");

        // A loop over enough items makes it one of the slowest.
        site.Write("theme/layouts/page.html", "{{ for i in 1..20000 }}{{ end }}" + site.Read("theme/layouts/page.html"));
        var output = GeneratorProcess.Run(site.Root, ["check", "--timings"]).Output;
        Assert.Contains($"/en/{slug}/", RowsOf(output, "slowest").Select(row => row[0]));
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void Timings_leave_standard_output_to_diagnostics_for_programs()
    {
        using var site = TestSite.Minimal();
        var run = GeneratorProcess.Run(site.Root, ["check", "--timings", "--format", "json"]);
        using var json = JsonDocument.Parse(run.Output);
        Assert.NotEmpty(RowsOf(run.Error, "pipeline"));
    }

    [Fact]
    public void A_site_that_cannot_be_loaded_has_the_time_of_that()
    {
        using var site = TestSite.Minimal().Write("input/site.yaml", "languages: 1\n");
        var run = GeneratorProcess.Run(site.Root, ["--timings", "--trace", Trace]);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["scan", "load", "all"], RowsOf(run.Output, "part").Select(row => row[0]));
        Assert.Equal(["build", "scan", "load"], ReadTrace(site).Select(traced => traced.Name));
    }

    [Fact]
    public void A_trace_has_an_event_for_every_part_phase_module_and_page()
    {
        using var site = TestSite.Minimal();
        var result = TestSite.BuildHere(site.Options() with { RecordPages = true });
        Assert.Equal(0, GeneratorProcess.Run(site.Root, ["build", "--trace", Trace, "--output", "timed"]).ExitCode);
        var events = ReadTrace(site).ToLookup(traced => traced.Category, traced => traced.Name);

        var modules = ModulesOf(result).ToList();
        Assert.Equal(["build"], events["build"]);
        Assert.Equal(["scan", "load", "pipelines", "withheld", "render", "check", "write"], events["part"]);
        Assert.Equal(modules.Select(module => $"{module.Pipeline} {module.Phase}").Distinct(), events["pipeline"]);
        Assert.Equal(modules.Select(module => module.Result.Module), events["module"]);
        Assert.Equal(result.PageTimes.Select(page => page.Url).Order(StringComparer.Ordinal), events["page"].Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Events_of_a_trace_lie_within_what_encloses_them()
    {
        using var site = TestSite.Minimal();
        GeneratorProcess.Run(site.Root, ["check", "--trace", Trace]);
        var events = ReadTrace(site);

        Assert.Single(events, traced => traced.Category == "build" && traced.Start == 0 && traced.Duration > 0);
        Assert.All(events, traced => Assert.True(traced.Duration >= 0, traced.ToString()));
        Within("part", encloser => encloser.Category == "build");
        Within("pipeline", encloser => encloser.Name == "pipelines");
        Within("module", encloser => encloser.Category == "pipeline");
        Within("page", encloser => encloser.Name == "render");

        // On one thread an event follows another or lies within it: a viewer shows nothing else.
        Assert.All(events.GroupBy(traced => traced.Thread), thread => Assert.All(
            thread.SelectMany(_ => thread, (first, second) => (first, second)),
            pair => Assert.True(pair.first.IsApartFrom(pair.second) || pair.first.Encloses(pair.second) || pair.second.Encloses(pair.first))));

        void Within(string category, Func<TraceEvent, bool> isEncloser)
        {
            var enclosers = events.Where(isEncloser).ToList();
            Assert.All(events.Where(traced => traced.Category == category), traced => Assert.Contains(enclosers, encloser => encloser.Encloses(traced)));
        }
    }

    [Fact]
    public void A_trace_names_the_process_and_every_thread()
    {
        using var site = TestSite.Minimal();
        GeneratorProcess.Run(site.Root, ["check", "--trace", Trace]);
        using var json = JsonDocument.Parse(site.Read(Trace));
        var named = json.RootElement.GetProperty("traceEvents").EnumerateArray()
            .Where(entry => entry.GetProperty("ph").GetString() == "M")
            .ToLookup(entry => entry.GetProperty("name").GetString(), entry => entry.GetProperty("tid").GetInt32());
        Assert.Single(named["process_name"]);
        Assert.Equal(ReadTrace(site).Select(traced => traced.Thread).Distinct().Order(), named["thread_name"].Order());
    }

    [Fact]
    public void Measuring_changes_no_byte_of_the_site()
    {
        using var site = TestSite.Real();
        Assert.Equal(0, GeneratorProcess.Run(site.Root, ["build", "--output", "plain", "--image-cache", TestSite.SharedImages]).ExitCode);
        Assert.Equal(0, GeneratorProcess.Run(site.Root, ["build", "--output", "measured", "--image-cache", TestSite.SharedImages, "--timings", "--trace", Trace]).ExitCode);
        Assert.Equal(TestSite.ReadTree(Path.Combine(site.Root, "plain")), TestSite.ReadTree(Path.Combine(site.Root, "measured")));
    }

    [Fact]
    public void Pages_are_timed_only_when_asked_for()
    {
        using var site = TestSite.Minimal();
        Assert.Empty(site.BuildClean().PageTimes);
    }

    [Theory]
    [InlineData("nowhere/trace.json", "There is no folder ")]
    [InlineData("input", "lies within the site's folder ")]
    [InlineData("input/press/trace.json", "lies within the site's folder ")]
    [InlineData("theme/assets/trace.json", "lies within the site's folder ")]
    [InlineData("output/trace.json", "lies within the site's folder ")]
    [InlineData("folder", "is a folder")]
    [InlineData("/", "is a folder")]
    [InlineData("/proc/trace.json", "cannot be written")]
    public void A_trace_that_cannot_be_written_is_refused_before_the_build(string path, string reason)
    {
        using var site = TestSite.Minimal();
        Directory.CreateDirectory(Path.Combine(site.Root, "folder"));
        var run = GeneratorProcess.Run(site.Root, ["build", "--trace", path]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void A_full_disk_under_the_trace_is_told_in_one_line()
    {
        using var site = TestSite.Minimal();
        var run = GeneratorProcess.Run(site.Root, ["check", "--trace", "/dev/full"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("No space left on device", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Pipeline, Phase Phase, ModuleResult Result)> ModulesOf(BuildResult result) =>
        from pipeline in result.Pipelines
        from phase in Enum.GetValues<Phase>()
        from module in pipeline.Pipeline.Modules(phase).Zip(pipeline.Phases[(int)phase].Modules)
        select (pipeline.Pipeline.Name, phase, module.Second);

    /// <summary>The rows of the table whose head begins with a word, each as its words.</summary>
    private static List<string[]> RowsOf(string output, string table) =>
    [
        .. output.Split('\n')
            .SkipWhile(line => !line.StartsWith($"  {table} ", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    private static void AssertMilliseconds(string cell) => Assert.Matches(@"^\d+\.\d$", cell);

    private static List<TraceEvent> ReadTrace(TestSite site)
    {
        using var json = JsonDocument.Parse(site.Read(Trace));
        return
        [
            .. json.RootElement.GetProperty("traceEvents").EnumerateArray()
                .Where(entry => entry.GetProperty("ph").GetString() == "X")
                .Select(entry => new TraceEvent(entry.GetProperty("cat").GetString()!, entry.GetProperty("name").GetString()!)
                {
                    Thread = entry.GetProperty("tid").GetInt32(),
                    Start = entry.GetProperty("ts").GetInt64(),
                    Duration = entry.GetProperty("dur").GetInt64(),
                }),
        ];
    }

    /// <summary>A complete event; times in microseconds.</summary>
    private sealed record TraceEvent(string Category, string Name)
    {
        public int Thread { get; init; }

        public long Start { get; init; }

        public long Duration { get; init; }

        private long End => Start + Duration;

        public bool Encloses(TraceEvent other) => Start <= other.Start && other.End <= End;

        public bool IsApartFrom(TraceEvent other) => End <= other.Start || other.End <= Start;
    }
}
