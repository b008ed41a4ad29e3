using System.CommandLine;
using Generator.Diagnostics;
using Spectre.Console;

namespace Generator.Cli;

/// <summary>The command <c>explain</c>: the help on one diagnostic, or the list of all.</summary>
internal static class ExplainCommand
{
    private const string Fence = "```";

    public static Command Create()
    {
        var id = new Argument<string?>("id")
        {
            Description = "Such as GEN3004; all are listed if not given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Explains a message: what, why, how to mend it.") { id };
        command.SetAction(arguments => Run(arguments.GetValue(id)));
        return command;
    }

    private static int Run(string? id)
    {
        AnsiConsole.Profile.Width = int.MaxValue;
        if (id is null)
        {
            WriteList();
            return ExitCode.Clean;
        }

        if (DiagnosticCatalog.Find(id) is not { } descriptor)
        {
            var nearest = Suggestion.For(id, DiagnosticCatalog.All.Select(known => known.Id));
            return BuildCommand.Refuse($"There is no diagnostic {id}.{nearest} `generator explain` lists all.");
        }

        WritePage(descriptor);
        return ExitCode.Clean;
    }

    private static void WriteList()
    {
        foreach (var descriptor in DiagnosticCatalog.All.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal))
        {
            AnsiConsole.MarkupLine($"{Label(descriptor, $"{descriptor.Id}  {Name(descriptor.Severity),-7}")}  {descriptor.Title.EscapeMarkup()}");
        }
    }

    /// <summary>The page as it was written, without the signs of Markdown: headings stand out, examples are indented.</summary>
    private static void WritePage(DiagnosticDescriptor descriptor)
    {
        AnsiConsole.MarkupLine($"{Label(descriptor, $"{Name(descriptor.Severity)} {descriptor.Id}")}[bold]: {descriptor.Title.EscapeMarkup()}[/]");
        var isExample = false;
        foreach (var line in HelpPage.Read(descriptor).TrimEnd('\n').Split('\n').Skip(1))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isExample = !isExample;
            }
            else if (isExample)
            {
                AnsiConsole.MarkupLine($"    [blue]{line.EscapeMarkup()}[/]");
            }
            else
            {
                AnsiConsole.MarkupLine(line.StartsWith("## ", StringComparison.Ordinal) ? $"[bold]{line[3..].EscapeMarkup()}[/]" : line.EscapeMarkup());
            }
        }
    }

    private static string Label(DiagnosticDescriptor descriptor, string text) =>
        descriptor.Severity == Severity.Error ? $"[red]{text}[/]" : $"[yellow]{text}[/]";

    private static string Name(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
