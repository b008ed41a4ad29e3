using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Preview;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Cli;

/// <summary>The command <c>preview</c>: the site in a browser while it is written.</summary>
internal sealed class PreviewCommand
{
    private readonly CommonOptions commonOptions = new();
    private readonly Option<int?> port = new("--port") { Description = $"The port; {PreviewOptions.UsualPort} if not given, or any that is free.", HelpName = "number" };
    private readonly Option<bool> open = new("--open") { Description = "Opens the site in the browser." };
    private readonly Option<bool> published = new("--published") { Description = "Shows only what is published: no draft, nothing dated ahead." };
    private readonly Option<bool> poll = new("--poll") { Description = "Looks at the files again and again, for disks whose changes the system does not tell." };
    private readonly Option<string> editor = new("--editor")
    {
        Description = "The URL that opens a place: {file}, {line} and {column} stand for it. Visual Studio Code's if not given.",
        HelpName = "url",
        DefaultValueFactory = _ => PreviewOptions.VisualStudioCode,
    };

    public static Command Create()
    {
        var preview = new PreviewCommand();
        var command = new Command("preview", "Shows the site in the browser while it is written.")
        {
            preview.port, preview.open, preview.published, preview.editor, preview.poll,
        };
        preview.commonOptions.AddSiteTo(command);
        command.SetAction(preview.Run);
        return command;
    }

    private async Task<int> Run(ParseResult arguments, CancellationToken cancellation)
    {
        var site = commonOptions.Read(arguments);
        if (BuildCommand.MissingFolder(site) is { } missing)
        {
            return BuildCommand.Refuse(missing);
        }

        var isPublished = arguments.GetValue(published);
        var options = new PreviewOptions
        {
            Site = site with { Drafts = site.Drafts || !isPublished, Upcoming = !isPublished, Editor = EditorMode.Found },
            IsClockFixed = commonOptions.HasMoment(arguments),
            Port = arguments.GetValue(port),
            Editor = arguments.GetValue(editor)!,
            Poll = arguments.GetValue(poll),
            Report = Report,
        };
        try
        {
            await using var server = PreviewServer.Start(options);
            Console.WriteLine($"Preview of {DiagnosticReporter.FromWorkingFolder(site.InputFolder)} at {server.Address} (Ctrl+C ends it)");
            if (server.IsPolling)
            {
                Console.WriteLine("The files are looked at three times a second: the system does not tell of changes here.");
            }

            if (arguments.GetValue(open))
            {
                Open(server.Address);
            }

            await server.Completion.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how a preview ends.
        }
        catch (IOException exception)
        {
            return BuildCommand.Refuse(exception.Message);
        }

        return ExitCode.Clean;
    }

    /// <summary>The first and last line are what an editor's task waits for (`.vscode/tasks.json`).</summary>
    private static void Report(ImmutableArray<Diagnostic> found)
    {
        Console.WriteLine("Checking the site …");
        DiagnosticReporter.Create(OutputFormat.Text, Environment.CurrentDirectory).Write(found);
        Console.WriteLine(found.IsEmpty ? "Checked the site: no problems." : "Checked the site.");
    }

    private static void Open(Uri address)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception exception)
        {
            Console.Error.WriteLine($"generator: no browser could be opened ({exception.Message}); open {address} in one.");
        }
    }
}
