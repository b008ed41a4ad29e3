using Generator.Configuration;

namespace Generator.Output;

/// <summary>Whether a folder may be replaced by a site: nobody's files are deleted by a slip of the command line.</summary>
public static class OutputFolder
{
    /// <summary>Why the output folder must not be replaced, or null.</summary>
    public static string? ReasonToRefuse(BuildOptions options)
    {
        var output = options.OutputFolder;
        foreach (var kept in new[] { options.InputFolder, options.ThemeFolder, Environment.CurrentDirectory })
        {
            if (IsSameOrInside(kept, output))
            {
                return $"{output} holds {kept}, which would be deleted.";
            }
        }

        if (IsSameOrInside(output, options.InputFolder) || IsSameOrInside(output, options.ThemeFolder))
        {
            return $"{output} lies within the site's own sources.";
        }

        if (File.Exists(output))
        {
            return $"{output} is a file.";
        }

        var (own, other, isWhat) = options.EmbargoedPreview
            ? (StagedTree.PreviewMarkerName, StagedTree.MarkerName, "a public site")
            : (StagedTree.MarkerName, StagedTree.PreviewMarkerName, "an embargoed preview");
        if (File.Exists(Path.Combine(output, other)))
        {
            return $"{output} holds {isWhat}: the two are never mixed. Choose another folder with --output.";
        }

        var isForeign = Directory.Exists(output)
            && Directory.EnumerateFileSystemEntries(output).Any()
            && !File.Exists(Path.Combine(output, own));
        return isForeign
            ? $"{output} is not empty and was not built by Generator, which replaces the folder as a whole. Empty it, or choose another."
            : null;
    }

    public static bool IsSameOrInside(string path, string folder) =>
        path == folder || path.StartsWith(EndsInSeparator(folder), StringComparison.Ordinal);

    /// <summary>The root of a file system ends in a separator as it is.</summary>
    private static string EndsInSeparator(string folder) =>
        Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
}
