using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>Writes diagnostics, which come sorted.</summary>
internal abstract class DiagnosticReporter
{
    /// <summary>The folder from which paths are written.</summary>
    public string Root { get; init; } = Environment.CurrentDirectory;

    /// <summary>Creates the reporter of a format, with paths from <paramref name="root"/>.</summary>
    public static DiagnosticReporter Create(OutputFormat format, string root) => format switch
    {
        OutputFormat.Github => new GithubReporter { Root = root },
        OutputFormat.Json => new JsonReporter { Root = root },
        _ => new TextReporter { Root = root },
    };

    public abstract void Write(ImmutableArray<Diagnostic> diagnostics);

    /// <summary>A path as a person in the working folder would write it.</summary>
    public static string FromWorkingFolder(string path) => Relative(path, Environment.CurrentDirectory);

    /// <summary>A path as a person in the root folder would write it.</summary>
    protected string Relative(string path) => Relative(path, Root);

    private static string Relative(string path, string root) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Where a finding of the rendered pages shows, as a sentence; empty for other diagnostics.</summary>
    protected static string PagesNote(Diagnostic diagnostic) => diagnostic.Pages switch
    {
        [] => "",
        [var page] => $"on {page}",
        [var page, ..] => $"on {page} and {diagnostic.Pages.Length - 1} more pages",
    };
}
