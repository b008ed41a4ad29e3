namespace Generator.Diagnostics;

/// <summary>The text of one file with its absolute path; turns offsets into places.</summary>
public sealed class SourceText(string path, string text)
{
    private int[]? lineStarts;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The place of <paramref name="length"/> code units from <paramref name="offset"/>, which may be the end.</summary>
    public SourceLocation Locate(int offset, int length = 1)
    {
        var starts = lineStarts ??= FindLineStarts(Text);
        offset = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(Path, line + 1, offset - starts[line] + 1, Math.Max(1, length));
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
