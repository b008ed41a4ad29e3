namespace Generator.Content;

/// <summary>Paths between files of <c>input/</c>.</summary>
public static class ContentPath
{
    /// <summary>
    /// The name below <c>input/</c> of what <paramref name="path"/> means in a folder, whose name is empty or ends with a
    /// slash, or null when it climbs out.
    /// </summary>
    public static string? Combine(string folder, string path)
    {
        // Nearly all name a file beside them.
        if (!path.Contains('/', StringComparison.Ordinal) && path is not ("" or "." or ".."))
        {
            return folder + path;
        }

        var segments = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count == 0)
            {
                return null;
            }

            if (segment == "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
