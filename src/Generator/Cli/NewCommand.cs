using System.CommandLine;
using System.Text;
using Generator.Configuration;
using Generator.Content;
using Generator.Site.Drafting;

namespace Generator.Cli;

/// <summary>The command <c>new</c>: begins a release, a chapter or a page, in every language; asks for what is not given.</summary>
internal sealed class NewCommand(DocumentKind kind)
{
    private readonly CommonOptions commonOptions = new();
    private readonly Option<string[]> titles = new("--title")
    {
        Description = "The title in one language, such as en=\"A new car\"; once for each language.",
        HelpName = "lang=text",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> name = new("--name") { Description = "The last part of its address, in small letters and hyphens; from the title if not given.", HelpName = "name" };
    private readonly Option<string?> place = new("--place") { Description = "An id of site.yaml's places, which gives the time zone.", HelpName = "id" };
    private readonly Option<string[]> topics = new("--topic") { Description = "An id of terms.yaml; once for each topic.", HelpName = "id" };
    private readonly Option<string?> edition = new("--edition") { Description = "The report's folder; the newest if not given.", HelpName = "name" };
    private readonly Option<bool> ready = new("--ready") { Description = "Without the line `draft: true`, which keeps it from being published." };

    public static Command Create() => new("new", "Begins a release, chapter or page in every language.")
    {
        Create("release", "Begins a press release, dated today.", DocumentKind.Release),
        Create("chapter", "Begins a chapter of the report.", DocumentKind.Chapter),
        Create("page", "Begins a plain page.", DocumentKind.Page),
    };

    private static Command Create(string name, string description, DocumentKind kind)
    {
        var command = new Command(name, description);
        new NewCommand(kind).AddTo(command);
        return command;
    }

    private void AddTo(Command command)
    {
        command.Add(titles);
        command.Add(name);
        command.Add(ready);
        if (kind == DocumentKind.Release)
        {
            command.Add(place);
            command.Add(topics);
        }
        else if (kind == DocumentKind.Chapter)
        {
            command.Add(edition);
        }

        commonOptions.AddSiteTo(command);
        command.SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var options = commonOptions.Read(arguments);
        if (BuildCommand.MissingFolder(options) is { } missing)
        {
            return BuildCommand.Refuse(missing);
        }

        try
        {
            var diagnostics = options.NewBag();
            if (SiteConfigurationReader.Read(options, diagnostics) is not { } configuration)
            {
                DiagnosticReporter.Create(OutputFormat.Text, Environment.CurrentDirectory).Write(diagnostics.ToSorted());
                return ExitCode.ContentErrors;
            }

            var questions = new NewDocumentQuestions(configuration, options);
            var given = new GivenAnswers(arguments.GetValue(titles) ?? [], arguments.GetValue(name))
            {
                Place = Given(arguments, place),
                Topics = kind == DocumentKind.Release ? arguments.GetValue(topics) ?? [] : [],
                Edition = kind == DocumentKind.Chapter ? arguments.GetValue(edition) : null,
            };
            return Write(questions.Complete(kind, given) with { IsDraft = !arguments.GetValue(ready) }, options);
        }
        catch (Exception exception) when (exception is UnansweredException or IOException or UnauthorizedAccessException)
        {
            return BuildCommand.Refuse(exception.Message);
        }
    }

    private string? Given(ParseResult arguments, Option<string?> option) => kind == DocumentKind.Release ? arguments.GetValue(option) : null;

    /// <summary>Writes all files or none: one that exists is left as it is.</summary>
    private static int Write(NewDocument document, BuildOptions options)
    {
        var files = DraftFiles.Write(document);
        var existing = files.Select(file => Path.Combine(options.InputFolder, file.Name)).FirstOrDefault(File.Exists);
        if (existing is not null)
        {
            return BuildCommand.Refuse($"{DiagnosticReporter.FromWorkingFolder(existing)} exists already; nothing was written. Give another --name.");
        }

        foreach (var (name, text) in files)
        {
            var path = Path.Combine(options.InputFolder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
            Console.WriteLine(DiagnosticReporter.FromWorkingFolder(path));
        }

        Console.WriteLine(document.IsDraft
            ? "Write the texts; `generator preview --open` shows them. To publish, take out the line `draft: true`."
            : "Write the texts; `generator preview --open` shows them.");
        return ExitCode.Clean;
    }
}
