using System.CommandLine;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Site;

namespace Generator.Cli;

/// <summary>The command <c>translations</c>: which translations are up to date, and what their sources say that they do not.</summary>
internal sealed class TranslationsCommand
{
    private readonly Option<string> input = new("--input")
    {
        Description = "The folder with the content.",
        HelpName = "folder",
        DefaultValueFactory = _ => "input",
        Recursive = true,
    };

    private readonly Option<OutputFormat?> format = new("--format") { Description = "How the table is written; text if not given." };

    private readonly Option<bool> check = new("--check", "--strict")
    {
        Description = "Fails where a translation is not current; a missing one counts where the collection's policy is `error`.",
    };

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Translations, or folders with all translations in them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private TranslationsCommand() => format.AcceptOnlyFromAmong("text", "json");

    public static Command Create()
    {
        var translations = new TranslationsCommand();
        var command = new Command("translations", "Shows which translations are behind or missing.")
        {
            translations.input, translations.format, translations.check,
        };
        var accept = new Command("accept", "Says that translations are up to date: writes into them the hashes of the source they were made from.")
        {
            translations.paths,
        };
        command.SetAction(translations.Show);
        accept.SetAction(translations.Accept);
        command.Add(accept);
        return command;
    }

    private int Show(ParseResult arguments)
    {
        if (ReadOptions(arguments) is not { } options)
        {
            return ExitCode.Usage;
        }

        var diagnostics = options.NewBag();
        var survey = TranslationSurvey.Take(options, diagnostics);
        var errors = Errors(diagnostics);
        var translations = survey?.Translations ?? [];
        if (arguments.GetValue(format) == OutputFormat.Json)
        {
            TranslationsJson.Write(translations, errors);
        }
        else
        {
            new TextReporter().Write(errors);
            TranslationsTable.Write(translations);
        }

        var isDue = translations.Any(translation => translation is { IsDue: true, State: not TranslationState.Current });
        return !errors.IsEmpty || (isDue && arguments.GetValue(check)) ? ExitCode.ContentErrors : ExitCode.Clean;
    }

    private int Accept(ParseResult arguments)
    {
        if (ReadOptions(arguments) is not { } options)
        {
            return ExitCode.Usage;
        }

        var diagnostics = options.NewBag();
        if (TranslationSurvey.Take(options, diagnostics) is not { } survey)
        {
            new TextReporter().Write(Errors(diagnostics));
            return ExitCode.ContentErrors;
        }

        var acceptance = TranslationAcceptance.Plan(survey, arguments.GetValue(paths)!.Select(FullPath));
        if (acceptance.Refusals.Count > 0)
        {
            new TextReporter().Write(Errors(diagnostics));
            return BuildCommand.Refuse(string.Join("\ngenerator: ", [.. acceptance.Refusals, "Nothing was written."]));
        }

        acceptance.Write();
        foreach (var file in acceptance.Files)
        {
            Console.WriteLine($"{(file.IsUnchanged ? "current " : "accepted")} {DiagnosticReporter.FromWorkingFolder(file.Path)}");
        }

        return ExitCode.Clean;
    }

    /// <summary>The options as given; null, with a message, where there is no such folder.</summary>
    private BuildOptions? ReadOptions(ParseResult arguments)
    {
        var folder = FullPath(arguments.GetValue(input)!);
        if (!Directory.Exists(folder))
        {
            BuildCommand.Refuse($"There is no folder {folder} with content. Name it with --input.");
            return null;
        }

        // What is translated does not depend on the theme, the clock or where the site is written.
        return new BuildOptions { InputFolder = folder, ThemeFolder = folder, OutputFolder = folder, AsOf = DateTimeOffset.UnixEpoch };
    }

    /// <summary>What keeps documents from being read; orphans are in the table.</summary>
    private static ImmutableArray<Diagnostic> Errors(DiagnosticBag diagnostics) =>
    [
        .. diagnostics.ToSorted().Where(diagnostic =>
            diagnostic.Severity == Severity.Error && diagnostic.Descriptor != ContentDiagnostics.OrphanTranslation),
    ];

    private static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
