using Generator.Configuration;
using Generator.Output;

namespace Generator.Cli;

/// <summary>The file that <c>--trace</c> names, as the command line has it.</summary>
internal sealed class TraceFile(string path)
{
    private readonly string fullPath = Path.GetFullPath(path);

    /// <summary>
    /// Why no trace can be written there, or null: told before the build, which may be long. A file within the site's
    /// folders would be content, or be gone with the old output.
    /// </summary>
    public string? ReasonToRefuse(BuildOptions options)
    {
        foreach (var folder in new[] { options.InputFolder, options.ThemeFolder, options.OutputFolder })
        {
            if (OutputFolder.IsSameOrInside(fullPath, folder))
            {
                return $"The trace {fullPath} lies within the site's folder {folder}. Name a file elsewhere with --trace.";
            }
        }

        if (Path.GetDirectoryName(fullPath) is not { } parent || Directory.Exists(fullPath))
        {
            return $"The trace {fullPath} is a folder. Name a file with --trace.";
        }

        return Directory.Exists(parent) ? WhyNotWritable() : $"There is no folder {parent} for the trace. Make it, or name another file with --trace.";
    }

    public void Write(BuildResult result)
    {
        using var file = File.Create(fullPath);
        using var writer = new TraceWriter(file);
        writer.Write(result);
    }

    private string? WhyNotWritable()
    {
        try
        {
            using var file = File.Open(fullPath, FileMode.OpenOrCreate, FileAccess.Write);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"The trace cannot be written: {exception.Message}";
        }
    }
}
