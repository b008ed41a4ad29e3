using Generator.Configuration;
using Spectre.Console;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Cli;

/// <summary>Shows a person at a terminal that a long build is alive.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Builds; from the first second on a spinner tells so, where standard output is a terminal.</summary>
    public static BuildResult Run(OutputFormat format, BuildOptions options, bool write, CancellationToken cancellation)
    {
        var build = Task.Run(() => new SiteGenerator(options).Build(write, cancellation), cancellation);
        var isTerminal = format == OutputFormat.Text && AnsiConsole.Profile.Capabilities.Interactive && AnsiConsole.Profile.Out.IsTerminal;
        if (isTerminal && !WaitFor(build))
        {
            AnsiConsole.Status().Start("Building the site …", _ => Task.WaitAny([build], cancellation));
        }

        return build.GetAwaiter().GetResult();
    }

    private static bool WaitFor(Task build) => Task.WaitAny([build], Patience) == 0;
}
