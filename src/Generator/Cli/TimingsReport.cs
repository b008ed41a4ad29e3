using Generator.Pipelines;
using Generator.Site;
using Spectre.Console;

namespace Generator.Cli;

/// <summary>
/// What <c>--timings</c> shows, in milliseconds: every module, the parts of the build, the slowest pages and the layouts.
/// </summary>
internal sealed class TimingsReport
{
    private const int SlowestPages = 10;

    private readonly IAnsiConsole console;

    private TimingsReport(IAnsiConsole console) => this.console = console;

    /// <summary>Writes to standard output, or to standard error where diagnostics on standard output are for programs.</summary>
    public static void Write(BuildResult result, OutputFormat format)
    {
        var output = new AnsiConsoleOutput(format == OutputFormat.Text ? Console.Out : Console.Error);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = output });
        if (!output.IsTerminal)
        {
            // A file or another program reads rows, not folded cells.
            console.Profile.Width = int.MaxValue;
        }

        new TimingsReport(console).Write(result);
    }

    private void Write(BuildResult result)
    {
        WriteModules(result.Pipelines);
        WriteParts(result.Times);
        WriteSlowestPages(result.PageTimes);
        WriteLayouts(result.PageTimes);
    }

    private void WriteModules(ImmutableArray<PipelineResult> pipelines)
    {
        var rows =
            from pipeline in pipelines
            from phase in pipeline.Phases.Select((result, index) => (Name: ((Phase)index).ToString(), result.Modules))
            from module in phase.Modules
            select (string[])
            [
                pipeline.Pipeline.Name, phase.Name, module.Module, Count(module.Documents), Milliseconds(module.Time.Elapsed), Milliseconds(module.Cpu),
            ];
        Write(["pipeline", "phase", "module"], ["documents", "wall ms", "CPU ms"], rows);
    }

    private void WriteParts(ImmutableArray<PhaseTime> parts)
    {
        var rows = parts.Select(part => (string[])[part.Name, Milliseconds(part.Time.Elapsed), Milliseconds(part.Cpu)]);
        string[] total =
        [
            "all parts",
            Milliseconds(parts.Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Time.Elapsed)),
            Milliseconds(parts.Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Cpu)),
        ];
        Write(["part"], ["wall ms", "CPU ms"], rows.Append(total));
    }

    private void WriteSlowestPages(ImmutableArray<PageTime> pages)
    {
        var rows = pages
            .OrderByDescending(page => page.Time.Elapsed)
            .ThenBy(page => page.Url, StringComparer.Ordinal)
            .Take(SlowestPages)
            .Select(page => (string[])[page.Url, page.Layout, Milliseconds(page.Time.Elapsed)]);
        Write(["slowest pages", "layout"], ["ms"], rows);
    }

    private void WriteLayouts(ImmutableArray<PageTime> pages)
    {
        var rows = pages
            .GroupBy(page => page.Layout, StringComparer.Ordinal)
            .Select(layout => (Name: layout.Key, Pages: layout.Count(), Total: layout.Aggregate(TimeSpan.Zero, (sum, page) => sum + page.Time.Elapsed)))
            .OrderByDescending(layout => layout.Total)
            .ThenBy(layout => layout.Name, StringComparer.Ordinal)
            .Select(layout => (string[])[layout.Name, Count(layout.Pages), Milliseconds(layout.Total), Milliseconds(layout.Total / layout.Pages)]);
        Write(["layout"], ["pages", "total ms", "mean ms"], rows);
    }

    /// <summary>A table with columns of names, then of numbers; nothing where there is no row.</summary>
    private void Write(string[] names, string[] numbers, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(names);
        foreach (var number in numbers)
        {
            table.AddColumn(new TableColumn(number).RightAligned().NoWrap());
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(cell => new Text(cell))]);
        }

        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture);
}
