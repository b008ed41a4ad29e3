using System.CommandLine;
using Generator.Checking.External;
using Generator.Configuration;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Cli;

/// <summary>The commands <c>build</c> and <c>check</c>, and what the program does without a command.</summary>
internal sealed class BuildCommand(bool write)
{
    private const long PlentyOfMemory = 1L << 30;
    private const long FirstGarbage = 48L << 20;

    private readonly CommonOptions commonOptions = new();
    private readonly TimingOptions timingOptions = new();
    private readonly ExternalOptions externalOptions = new();
    private readonly Option<string?> site = new(FolderCheck.OptionName)
    {
        Description = "Checks a built static site in this folder instead, of any generator.",
        HelpName = "folder",
    };

    private readonly EmbargoedPreviewOption previewOption = new();
    private readonly Option<bool> noEditor = new("--no-editor") { Description = "Builds the site without its web editor." };
    private readonly Option<bool> noSearch = new("--no-search") { Description = "Builds the site without its search." };

    public static Command Create(string name, string description, bool write)
    {
        var command = new Command(name, description);
        new BuildCommand(write).AddTo(command);
        return command;
    }

    /// <summary>Gives the command its options, and what it does.</summary>
    public void AddTo(Command command)
    {
        commonOptions.AddTo(command);
        timingOptions.AddTo(command);
        previewOption.AddTo(command);
        if (write)
        {
            command.Add(noSearch);
            command.Add(noEditor);
        }
        else
        {
            command.Add(site);
            externalOptions.AddTo(command);
        }

        command.SetAction((arguments, cancellation) => Task.Run(() => Run(arguments, cancellation), CancellationToken.None));
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        if (!write && arguments.GetValue(site) is { } folder)
        {
            return new FolderCheck(commonOptions, arguments).Run(folder);
        }

        var timings = timingOptions.ReadTimings(arguments);
        var trace = timingOptions.ReadTrace(arguments);
        var options = previewOption.Apply(commonOptions, arguments) with
        {
            RecordPages = timings || trace is not null,
            Search = !write ? SearchMode.Offered : arguments.GetValue(noSearch) ? SearchMode.LeftOut : SearchMode.Indexed,
            Editor = !write ? EditorMode.Found : arguments.GetValue(noEditor) ? EditorMode.LeftOut : EditorMode.Installed,
        };
        if ((MissingFolder(options) ?? EmbargoedPreviewOption.ReasonToRefuse(options) ?? trace?.ReasonToRefuse(options)) is { } reason)
        {
            return Refuse(reason);
        }

        try
        {
            var format = commonOptions.ReadFormat(arguments);
            var result = Progress.Run(format, Build, cancellation);
            trace?.Write(result);
            if (!result.HasErrors && result.Refusal is { } refusal)
            {
                return Refuse(refusal);
            }

            Report(result, format, commonOptions.ReadVerbosity(arguments));
            if (timings)
            {
                TimingsReport.Write(result, format);
            }

            return result.HasErrors ? ExitCode.ContentErrors : ExitCode.Clean;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(exception.Message);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("generator: stopped; the site is as it was.");
            return ExitCode.Stopped;
        }

        BuildResult Build(IProgress<ExternalProgress> progress)
        {
            PutOffCollection();
            return new SiteGenerator(options) { External = write ? null : externalOptions.Read(arguments, options, progress) }.Build(write, cancellation);
        }
    }

    /// <summary>A small site is built before its first garbage would be worth collecting.</summary>
    private static void PutOffCollection()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > PlentyOfMemory)
        {
            GC.TryStartNoGCRegion(FirstGarbage);
        }
    }

    private void Report(BuildResult result, OutputFormat format, Verbosity verbosity)
    {
        if (format == OutputFormat.Json)
        {
            BuildJson.Write(result);
            return;
        }

        DiagnosticReporter.Create(format, Environment.CurrentDirectory).Write(result.Diagnostics);
        if (format == OutputFormat.Text)
        {
            Summary.Write(result, verbosity, write);
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
