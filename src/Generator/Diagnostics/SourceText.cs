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
        for (var end = NextBreak(text, 0); end < text.Length; end = NextBreak(text, end + 1))
        {
            var isReturnAlone = text[end] == '\r' && (end + 1 == text.Length || text[end + 1] != '\n');
            if (text[end] == '\n' || isReturnAlone)
            {
                starts.Add(end + 1);
            }
        }

        return [.. starts];
    }

    /// <summary>The next LF or CR from <paramref name="start"/>, or the end.</summary>
    private static int NextBreak(string text, int start)
    {
        var found = text.AsSpan(start).IndexOfAny('\r', '\n');
        return found < 0 ? text.Length : start + found;
    }
}
