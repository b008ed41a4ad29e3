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
        if (offset > 0 && offset < Text.Length && Text[offset] == '\n' && Text[offset - 1] == '\r')
        {
            // The two are one end of a line.
            offset--;
        }

        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(Path, line + 1, offset - starts[line] + 1, Math.Max(1, length));
    }

    /// <summary>A line ends in LF, CR LF or a lone CR: so count editors, YAML, Markdown and the templates.</summary>
    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var isReturnAlone = text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n');
            if (text[i] == '\n' || isReturnAlone)
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
