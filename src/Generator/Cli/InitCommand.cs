using System.CommandLine;
using Generator.Site.Drafting;

namespace Generator.Cli;

/// <summary>The command <c>init</c>: a new site in a folder, with everything that its repository needs.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "Where the site begins; the working folder if not given.",
            HelpName = "folder",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("init", "Begins a new site in an empty folder.") { folder };
        command.SetAction(arguments => Run(Path.GetFullPath(arguments.GetValue(folder)!)));
        return command;
    }

    private static int Run(string folder)
    {
        try
        {
            if (StarterSite.Write(folder) is { } existing)
            {
                return BuildCommand.Refuse($"{DiagnosticReporter.FromWorkingFolder(existing)} exists already; nothing was written. Begin in an empty folder.");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return BuildCommand.Refuse(exception.Message);
        }

        var there = folder == Path.TrimEndingDirectorySeparator(Environment.CurrentDirectory) ? "here" : $"in {DiagnosticReporter.FromWorkingFolder(folder)}";
        Console.WriteLine($"A new site is {there}. Its README.md says what to change first; `generator preview --open` shows it.");
        return ExitCode.Clean;
    }
}
