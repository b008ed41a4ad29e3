using Generator.Diagnostics;

namespace Generator.Content;

/// <summary>
/// Where the front matter of a file lies: <paramref name="YamlStart"/> and <paramref name="YamlLength"/> without the
/// fences, <paramref name="BodyStart"/> behind the closing one.
/// </summary>
public readonly record struct FrontMatterFence(int YamlStart, int YamlLength, int BodyStart)
{
    private const string Fence = "---";

    /// <summary>
    /// Finds the fences: a first line <c>---</c> and the next such line. Without a first one the whole file is body.
    /// Null, with a diagnostic, when the second is missing.
    /// </summary>
    public static FrontMatterFence? Find(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var lineEnd = LineEnd(text, 0);
        if (!IsFence(text.AsSpan(0, lineEnd)))
        {
            return new FrontMatterFence(0, 0, 0);
        }

        var yamlStart = Math.Min(lineEnd + 1, text.Length);
        for (var start = yamlStart; start < text.Length; start = lineEnd + 1)
        {
            lineEnd = LineEnd(text, start);
            if (IsFence(text.AsSpan(start, lineEnd - start)))
            {
                return new FrontMatterFence(yamlStart, start - yamlStart, Math.Min(lineEnd + 1, text.Length));
            }
        }

        diagnostics.Add(ContentDiagnostics.FrontMatterNotClosed.At(
            source.Locate(0, Fence.Length), "The front matter that begins here has no closing `---`."));
        return null;
    }

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);
}
