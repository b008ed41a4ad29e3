using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>Writes diagnostics, which come sorted.</summary>
internal abstract class DiagnosticReporter
{
    public static DiagnosticReporter Create(OutputFormat format) => format switch
    {
        OutputFormat.Github => new GithubReporter(),
        OutputFormat.Json => new JsonReporter(),
        _ => new TextReporter(),
    };

    public abstract void Write(ImmutableArray<Diagnostic> diagnostics);

    /// <summary>A path as a person at the working folder would write it.</summary>
    public static string Relative(string path) =>
        Path.GetRelativePath(Environment.CurrentDirectory, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Where a finding of the rendered pages shows, as a sentence; empty for other diagnostics.</summary>
    protected static string PagesNote(Diagnostic diagnostic) => diagnostic.Pages switch
    {
        [] => "",
        [var page] => $"on {page}",
        [var page, ..] => $"on {page} and {diagnostic.Pages.Length - 1} more pages",
    };
}
