using System.CommandLine;
using Generator.Pipelines;
using Spectre.Console;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Cli;

/// <summary>The command <c>pipelines</c>: the graph with documents and milliseconds of each phase.</summary>
internal static class PipelinesCommand
{
    /// <summary>Wide enough that no row is folded in a file or a log.</summary>
    private const int FileWidth = 200;

    public static Command Create()
    {
        var options = new CommonOptions();
        var command = new Command("pipelines", "Shows the pipelines with documents and times by phase.");
        options.AddTo(command);
        command.SetAction(result => Run(options, result));
        return command;
    }

    private static int Run(CommonOptions commonOptions, ParseResult arguments)
    {
        var options = commonOptions.Read(arguments);
        if (BuildCommand.MissingFolder(options) is { } missing)
        {
            return BuildCommand.Refuse(missing);
        }

        var result = new SiteGenerator(options).Build(write: false, CancellationToken.None);
        DiagnosticReporter.Create(commonOptions.ReadFormat(arguments), Environment.CurrentDirectory).Write(result.Diagnostics);
        if (commonOptions.ReadFormat(arguments) == OutputFormat.Text)
        {
            Write(result.Pipelines);
        }

        return result.HasErrors ? ExitCode.ContentErrors : ExitCode.Clean;
    }

    /// <summary>A table with a row a pipeline, behind those it depends on; a phase without modules is left empty.</summary>
    public static void Write(ImmutableArray<PipelineResult> pipelines)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("pipeline").AddColumn("depends on");
        foreach (var phase in Enum.GetValues<Phase>())
        {
            table.AddColumn(new TableColumn(phase.ToString()).RightAligned());
        }

        foreach (var (pipeline, _, phases) in pipelines)
        {
            table.AddRow(
            [
                pipeline.Name,
                string.Join(", ", pipeline.Dependencies),
                .. phases.Select((phase, index) => pipeline.Modules((Phase)index).IsEmpty
                    ? ""
                    : string.Create(CultureInfo.InvariantCulture, $"{phase.Documents} · {phase.Elapsed.TotalMilliseconds:F1} ms")),
            ]);
        }

        if (!AnsiConsole.Profile.Out.IsTerminal)
        {
            AnsiConsole.Profile.Width = FileWidth;
        }

        AnsiConsole.Write(table);
    }
}
