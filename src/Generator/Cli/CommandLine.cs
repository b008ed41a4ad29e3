using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Generator.Cli;

/// <summary>The commands of the program. Without one it builds.</summary>
public static class CommandLine
{
    /// <summary>Does what the arguments say, and returns the exit code.</summary>
    public static int Run(string[] arguments)
    {
        var result = Create().Parse(arguments);
        if (result.Action is not ParseErrorAction refusal)
        {
            return result.Invoke();
        }

        // The mistake alone: the whole help would push it off the screen.
        refusal.ShowHelp = false;
        refusal.Invoke(result);
        Console.Error.WriteLine("generator --help shows commands and options.");
        return ExitCode.Usage;
    }

    private static RootCommand Create()
    {
        var root = new RootCommand(
            """
            Builds a newsroom and sustainability report in several languages from
            Markdown, and refuses to write a broken site. Without a command it builds,
            with the options of build: generator build --help.

            Examples:
              generator                        build input/ with theme/ into output/
              generator preview --open         the site in the browser, as you write
              generator new release            begin a release; asks what it needs
              generator check --site public    check any generator's built site
              generator explain GEN3004        what a message means, what to do

            Exit codes: 0 clean, 1 errors in the content, 2 wrong command line or folder.
            """);
        new BuildCommand(write: true).AddTo(root);
        HideOptions(root);
        root.Add(BuildCommand.Create("build", "Builds the site.", write: true));
        root.Add(BuildCommand.Create("check", "Does everything but writing.", write: false));
        root.Add(InitCommand.Create());
        root.Add(PreviewCommand.Create());
        root.Add(NewCommand.Create());
        root.Add(SchemaCommand.Create());
        root.Add(DoctorCommand.Create());
        root.Add(CompletionCommand.Create());
        root.Add(PipelinesCommand.Create());
        root.Add(TranslationsCommand.Create());
        root.Add(FormatCommand.Create());
        root.Add(ExplainCommand.Create());
        root.Add(UrlsCommand.Create());
        root.Add(ScheduleCommand.Create());
        root.Add(PdfCommand.Create());
        return root;
    }

    /// <summary>The program takes the options of <c>build</c>, which lists them: its own help is for finding a command, and fits a screen.</summary>
    private static void HideOptions(RootCommand root)
    {
        foreach (var option in root.Options.Where(option => option is not (HelpOption or VersionOption)))
        {
            option.Hidden = true;
        }
    }
}
