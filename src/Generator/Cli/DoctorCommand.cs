using System.CommandLine;
using System.Runtime.InteropServices;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Site.Editor;
using Generator.Site.Packages;
using Generator.Site.Search;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Cli;

/// <summary>The command <c>doctor</c>: what is installed, what is missing and what that costs, and where the site stands.</summary>
internal sealed class DoctorCommand
{
    private readonly CommonOptions commonOptions = new();

    public static Command Create()
    {
        var command = new Command("doctor", "Tells what this machine lacks and where the site stands.");
        var doctor = new DoctorCommand();
        doctor.commonOptions.AddSiteTo(command);
        command.SetAction((arguments, cancellation) => Task.Run(() => doctor.Run(arguments, cancellation), CancellationToken.None));
        return command;
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var options = commonOptions.Read(arguments);
        Write("Program", $"{typeof(DoctorCommand).Assembly.GetName().Version?.ToString(3)} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
        WriteGit(options);
        WriteTool("Chromium", Environment.GetEnvironmentVariable("CHROMIUM") ?? InstalledProgram.Find("chromium", "google-chrome", "chrome"), "`generator pdf` and tests/run need it; a build does not");
        WriteTool("Chinese fonts", FindChineseFont(), "screenshots and prints of this machine show boxes; install fonts-noto-cjk");
        WriteTool("Node", ProgramOutput.Of("node", "--version"), "the site is built without its search");
        WriteTool("Pagefind", PagefindInstaller.FindInstalled(options.ThemeFolder), "a build with `search: true` installs it by npm");
        WriteTool("Decap CMS", EditorPackages.Find(options.ThemeFolder)?.Version, "a build with `editor` in site.yaml installs it by npm");
        if (BuildCommand.MissingFolder(options) is { } missing)
        {
            Write("Site", missing);
            return ExitCode.Usage;
        }

        return WriteSite(options, cancellation);
    }

    private static void WriteGit(BuildOptions options)
    {
        var version = ProgramOutput.Of("git", "--version");
        WriteTool("git", version, "pages cannot tell when a file was last changed");
        if (version is not null && Directory.Exists(options.InputFolder))
        {
            Write("History", ProgramOutput.Of("git", "-C", options.InputFolder, "rev-parse", "--is-shallow-repository") switch
            {
                null => "the content is in no repository: no page has a date of its last change",
                "true" => "the clone is shallow: dates before its oldest commit are not known; `git fetch --unshallow` gets them",
                _ => "complete",
            });
        }
    }

    /// <summary>Builds without writing.</summary>
    private static int WriteSite(BuildOptions options, CancellationToken cancellation)
    {
        var result = new SiteGenerator(options).Build(write: false, cancellation);
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = result.Diagnostics.Length - errors;
        Write("Site", $"{result.Counts.Documents} documents, {result.Counts.Pages} pages, {result.Counts.Links} links");
        Write("State", (errors, warnings) switch
        {
            (0, 0) => "clean",
            _ => $"{Count(errors, "error")}, {Count(warnings, "warning")}; `generator check` lists them, `generator explain ID` says more",
        });
        var next = new SiteGenerator(options).ReadSchedule(cancellation).Changes;
        Write("Next change", next.IsEmpty ? "none is planned" : $"{next[0].At.ToString("uuuu-MM-dd HH:mm z", CultureInfo.InvariantCulture)}, {next[0].Subject.Key}");
        return errors == 0 ? ExitCode.Clean : ExitCode.ContentErrors;
    }

    private static string Count(int count, string name) => count == 1 ? $"1 {name}" : $"{count} {name}s";

    private static void WriteTool(string name, string? found, string cost) => Write(name, found ?? $"missing: {cost}");

    private static void Write(string name, string text) => Console.WriteLine($"{name,-14} {text}");

    /// <summary>Fontconfig knows on Linux; the other systems come with Chinese fonts.</summary>
    private static string? FindChineseFont() =>
        OperatingSystem.IsLinux() ? ProgramOutput.Of("fc-list", ":lang=zh", "family")?.Split('\n')[0] : "those of the system";
}
