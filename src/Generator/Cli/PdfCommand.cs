using System.CommandLine;
using Generator.Configuration;
using Generator.Site.Pdf;

namespace Generator.Cli;

/// <summary>The command <c>pdf</c>: prints documents through an installed browser into files beside them.</summary>
internal sealed class PdfCommand
{
    private readonly CommonOptions commonOptions = new();

    private readonly Argument<string[]> names = new("document")
    {
        Description = "A document by its folder or file: press/2023-12-21-report, report/2023, report/2023/climate.md; the newest report if not given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        var command = new Command("pdf", "Prints documents as PDF; the next build publishes them.");
        var pdf = new PdfCommand();
        command.Add(pdf.names);
        pdf.commonOptions.AddTo(command);
        command.SetAction(pdf.Run);
        return command;
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
            var result = new SiteGenerator(options).Print(arguments.GetValue(names) ?? [], Chromium.Find());
            DiagnosticReporter.Create(commonOptions.ReadFormat(arguments), Environment.CurrentDirectory).Write(result.Diagnostics);
            return result.Unknown is { } unknown
                ? BuildCommand.Refuse($"There is no published document `{unknown}`: name its folder or file below {Path.GetFileName(options.InputFolder)}.")
                : Write(result, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return BuildCommand.Refuse(exception.Message);
        }
    }

    private static int Write(PdfResult result, BuildOptions options)
    {
        foreach (var file in result.Files)
        {
            var path = Path.Combine(options.InputFolder, file.Job.FileName);
            File.WriteAllBytes(path, file.Content);
            Console.WriteLine($"{Path.GetRelativePath(Environment.CurrentDirectory, path)}  {file.Content.Length / 1024} KiB");
        }

        return result.HasErrors ? ExitCode.ContentErrors : ExitCode.Clean;
    }
}
