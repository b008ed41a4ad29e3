using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>Writes workflow commands of GitHub Actions, which show as annotations at the lines of a change.</summary>
internal sealed class GithubReporter : DiagnosticReporter
{
    public override void Write(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var location = diagnostic.Location;
            var command = diagnostic.Severity == Severity.Error ? "error" : "warning";
            var place = location.Line == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $",line={location.Line},col={location.Column}");
            var note = PagesNote(diagnostic);
            var message = $"{diagnostic.Message}{(note.Length > 0 ? $" ({note})" : "")} {diagnostic.Help}";
            Console.WriteLine($"::{command} file={EscapeProperty(Relative(location.File))}{place},title={EscapeProperty($"{diagnostic.Id}: {diagnostic.Descriptor.Title}")}::{Escape(message)}");
        }
    }

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
