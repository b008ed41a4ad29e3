using System.CommandLine;

namespace Generator.Cli;

/// <summary>The options that tell where the time of a build goes.</summary>
internal sealed class TimingOptions
{
    private readonly Option<bool> timings = new("--timings")
    {
        Description = "Shows the time of every module, of the parts of the build, of the slowest pages and of the layouts.",
    };

    private readonly Option<string?> trace = new("--trace")
    {
        Description = "Writes the same to a file in the Chrome trace format, for ui.perfetto.dev.",
        HelpName = "file",
    };

    public void AddTo(Command command)
    {
        command.Add(timings);
        command.Add(trace);
    }

    public bool ReadTimings(ParseResult result) => result.GetValue(timings);

    public TraceFile? ReadTrace(ParseResult result) => result.GetValue(trace) is { } path ? new TraceFile(path) : null;
}
