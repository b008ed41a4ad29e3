using System.CommandLine;
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
            Builds a newsroom and sustainability report in several languages from Markdown, and refuses to write a broken site.

            Examples:
              generator                              build input/ with theme/ into output/
              generator preview --open               the site in the browser while it is written
              generator check --strict               everything but writing; warnings count
              generator build --as-of 2024-01-01T00:00Z --format github
              generator check --site public          checks the built site of any generator
              generator pipelines                    what the site is made of, and how long each part takes
              generator schedule --format ics        when the site changes by itself: releases, ends of embargoes
              generator pdf report/2023              prints the report in each language, through an installed Chromium
              generator translations                 which translations are behind their source, and in what
              generator explain GEN3004              what a message means, and what to do about it
              generator format --check               punctuation and spaces; without --check it mends them
              generator check --timings              where the time goes; --trace build.json for a timeline

            Exit codes: 0 the site is clean, 1 the content has errors, 2 the command line or a folder is wrong.
            """);
        new BuildCommand(write: true).AddTo(root);
        root.Add(BuildCommand.Create("build", "Builds the site.", write: true));
        root.Add(BuildCommand.Create("check", "Does everything but writing.", write: false));
        root.Add(PreviewCommand.Create());
        root.Add(NewCommand.Create());
        root.Add(PipelinesCommand.Create());
        root.Add(TranslationsCommand.Create());
        root.Add(FormatCommand.Create());
        root.Add(ExplainCommand.Create());
        root.Add(UrlsCommand.Create());
        root.Add(ScheduleCommand.Create());
        root.Add(PdfCommand.Create());
        return root;
    }
}
