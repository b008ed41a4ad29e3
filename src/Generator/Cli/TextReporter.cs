using Generator.Diagnostics;
using Spectre.Console;

namespace Generator.Cli;

/// <summary>
/// Writes diagnostics for a person: by file, each with the line it is about and a caret under the place; in colour on
/// a terminal.
/// </summary>
internal sealed class TextReporter : DiagnosticReporter
{
    private const int LongestLine = 160;

    private readonly SourceLines lines = new();

    public override void Write(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Location.File))
        {
            foreach (var diagnostic in file)
            {
                Write(diagnostic);
            }
        }

        if (!diagnostics.IsEmpty)
        {
            var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
            Line($"{Count(errors, "error")}, {Count(diagnostics.Length - errors, "warning")}\n");
        }
    }

    private void Write(Diagnostic diagnostic)
    {
        var colour = diagnostic.Severity == Severity.Error ? "red" : "yellow";
        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        Line($"[{colour}]{severity} {diagnostic.Id}[/][bold]: {diagnostic.Message.EscapeMarkup()}[/]");
        WritePlace(diagnostic, colour);
        foreach (var related in diagnostic.Related)
        {
            Line($"   [blue]= {related.Message.EscapeMarkup()}:[/] {Describe(related.Location).EscapeMarkup()}");
        }

        if (PagesNote(diagnostic) is { Length: > 0 } note)
        {
            Line($"   [blue]= {note.EscapeMarkup()}[/]");
        }

        Line($"   [green]= help:[/] {diagnostic.Help.EscapeMarkup()}\n");
    }

    /// <summary>A terminal belongs to who works there; anything else may be a public log.</summary>
    private void WritePlace(Diagnostic diagnostic, string colour)
    {
        var location = diagnostic.Location;
        Line($"  [blue]-->[/] {Describe(location).EscapeMarkup()}");
        if ((diagnostic.IsConfidential && !AnsiConsole.Profile.Out.IsTerminal) || lines.Find(location) is not { } line)
        {
            return;
        }

        var number = location.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        var (text, before, marked) = Cut(line, location);
        Line($" [blue]{margin} |[/]");
        Line($" [blue]{number} |[/] {text.EscapeMarkup()}");
        Line($" [blue]{margin} |[/] {new string(' ', before)}[{colour}]{new string('^', marked)}[/]");
    }

    /// <summary>
    /// The line, a long one cut around the place, and how many terminal cells stand before the place and below it: a
    /// Chinese character takes two.
    /// </summary>
    private static (string Text, int Before, int Marked) Cut(string line, SourceLocation location)
    {
        var column = Math.Min(location.Column - 1, line.Length);
        var length = Math.Min(location.Length, line.Length - column);
        var start = column > LongestLine / 2 && line.Length > LongestLine ? column - (LongestLine / 2) : 0;
        var text = WithoutControls(line.AsSpan(start, Math.Min(line.Length - start, LongestLine)));
        var before = text[..(column - start)].GetCellWidth();
        var marked = text[(column - start)..Math.Min(text.Length, column - start + length)].GetCellWidth();
        return (text, before, Math.Max(1, marked));
    }

    /// <summary>One cell for each tab or control character, which a terminal would otherwise obey.</summary>
    private static string WithoutControls(ReadOnlySpan<char> line)
    {
        var text = line.ToArray();
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = char.IsControl(text[i]) ? ' ' : text[i];
        }

        return new string(text);
    }

    private string Describe(SourceLocation location) =>
        location.Line == 0 ? Relative(location.File) : $"{Relative(location.File)}:{location.Line}:{location.Column}";

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>A line is never folded: a place that spans two lines cannot be clicked.</summary>
    private static void Line(string markup)
    {
        AnsiConsole.Console.Profile.Width = int.MaxValue;
        AnsiConsole.MarkupLine(markup);
    }
}
