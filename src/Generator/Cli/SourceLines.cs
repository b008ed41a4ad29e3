using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>The lines that diagnostics are about; a file is read once.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    /// <summary>The line without its end; null for a whole file, and where the file has no such line.</summary>
    public string? Find(SourceLocation location)
    {
        if (location.Line == 0)
        {
            return null;
        }

        if (!files.TryGetValue(location.File, out var lines))
        {
            lines = File.Exists(location.File) ? File.ReadAllLines(location.File) : [];
            files.Add(location.File, lines);
        }

        return location.Line <= lines.Length ? lines[location.Line - 1] : null;
    }
}
