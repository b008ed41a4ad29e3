using System.CommandLine;
using Generator.Configuration;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Cli;

/// <summary>The commands <c>build</c> and <c>check</c>.</summary>
internal static class BuildCommand
{
    public static Command Create(string name, string description, bool write)
    {
        var options = new CommonOptions();
        var command = new Command(name, description);
        options.AddTo(command);
        command.SetAction(result => Run(options, result, write));
        return command;
    }

    public static int Run(CommonOptions commonOptions, ParseResult arguments, bool write)
    {
        var options = commonOptions.Read(arguments);
        var format = commonOptions.ReadFormat(arguments);
        if (MissingFolder(options) is { } missing)
        {
            return Refuse(missing);
        }

        try
        {
            var result = Progress.Run(format, options, write, CancellationToken.None);
            if (!result.HasErrors && write && result.Refusal is { } refusal)
            {
                return Refuse(refusal);
            }

            DiagnosticReporter.Create(format).Write(result.Diagnostics);
            if (format == OutputFormat.Text)
            {
                Summary.Write(result, commonOptions.ReadVerbosity(arguments), write);
            }

            return result.HasErrors ? ExitCode.ContentErrors : ExitCode.Clean;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(exception.Message);
        }
    }

    /// <summary>What keeps any command from reading a site, or null.</summary>
    public static string? MissingFolder(BuildOptions options) =>
        !Directory.Exists(options.InputFolder) ? $"There is no folder {options.InputFolder} with content. Name it with --input."
        : !Directory.Exists(options.ThemeFolder) ? $"There is no folder {options.ThemeFolder} with a theme. Name it with --theme."
        : null;

    public static int Refuse(string message)
    {
        Console.Error.WriteLine($"generator: {message}");
        return ExitCode.Usage;
    }
}
