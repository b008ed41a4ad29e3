using System.CommandLine;

namespace Generator.Cli;

/// <summary>The command <c>format</c>: mends punctuation and spaces, or lists what it would mend.</summary>
internal sealed class FormatCommand
{
    private readonly CommonOptions commonOptions = new();

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Files and folders of the content; all of it if none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> check = new("--check")
    {
        Description = "Writes nothing, lists what would change, and fails if anything would.",
    };

    public static Command Create()
    {
        var command = new Command("format", "Mends punctuation and spaces where there is no doubt.");
        new FormatCommand().AddTo(command);
        return command;
    }

    private void AddTo(Command command)
    {
        command.Add(paths);
        command.Add(check);
        commonOptions.AddTo(command);
        command.SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var options = commonOptions.Read(arguments);
        var named = (arguments.GetValue(paths) ?? []).Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).ToList();
        var stranger = named.FirstOrDefault(path => !Path.Exists(path) || !IsBelow(path, options.InputFolder));
        if (stranger is not null)
        {
            return BuildCommand.Refuse($"There is no {stranger} in the folder {options.InputFolder} with content.");
        }

        if (BuildCommand.MissingFolder(options) is { } missing)
        {
            return BuildCommand.Refuse(missing);
        }

        try
        {
            return Run(new SiteFormatter(options), named, arguments);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return BuildCommand.Refuse(exception.Message);
        }
    }

    private int Run(SiteFormatter formatter, List<string> named, ParseResult arguments)
    {
        var isCheck = arguments.GetValue(check);
        var format = commonOptions.ReadFormat(arguments);
        var (changes, errors) = formatter.Format(named, write: !isCheck);
        DiagnosticReporter.Create(format, Environment.CurrentDirectory).Write(isCheck ? [.. errors, .. changes] : errors);
        if (format == OutputFormat.Text)
        {
            var files = changes.Select(change => change.Location.File).Distinct().Count();
            Console.WriteLine((changes.Length, isCheck) switch
            {
                (0, _) => "Nothing is to be mended.",
                (_, true) => $"{Count(changes.Length, "place")} in {Count(files, "file")} would be mended.",
                _ => $"{Count(changes.Length, "place")} in {Count(files, "file")} mended.",
            });
        }

        return errors.IsEmpty && (changes.IsEmpty || !isCheck) ? ExitCode.Clean : ExitCode.ContentErrors;
    }

    private static bool IsBelow(string path, string folder) =>
        path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
