using Generator.Checking.External;
using Spectre.Console;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Cli;

/// <summary>Shows a person at a terminal that a long build is alive, and how many links to other sites are still to be asked.</summary>
internal sealed class Progress : IProgress<ExternalProgress>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(200);

    private volatile string text = "Building the site …";

    private Progress()
    {
    }

    /// <summary>Works; from the first second on a spinner tells so, where standard output is a terminal.</summary>
    public static BuildResult Run(OutputFormat format, Func<IProgress<ExternalProgress>, BuildResult> work, CancellationToken cancellation)
    {
        var progress = new Progress();
        var build = Task.Run(() => work(progress), cancellation);
        var isTerminal = format == OutputFormat.Text && AnsiConsole.Profile.Capabilities.Interactive && AnsiConsole.Profile.Out.IsTerminal;
        if (isTerminal && !IsDone(build, Patience))
        {
            AnsiConsole.Status().Start(progress.text, status =>
            {
                while (!IsDone(build, Refresh))
                {
                    status.Status = progress.text;
                }
            });
        }

        return build.GetAwaiter().GetResult();
    }

    public void Report(ExternalProgress value) =>
        text = string.Create(CultureInfo.InvariantCulture, $"Asking other sites: {value.Done} of {value.Total} addresses …");

    private static bool IsDone(Task build, TimeSpan patience) => Task.WaitAny([build], patience) == 0;
}
