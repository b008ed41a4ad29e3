using System.Text;

namespace Generator.Rendering.Markdown;

/// <summary>
/// The text of a block without what says nothing, so that wrapping its lines anew is no change:
/// <list type="bullet">
/// <item>a run of spaces, tabs and line ends is one space, and none beside a Chinese character or full-width punctuation;</item>
/// <item>bullets are <c>-</c>, and numbers of a list end in a full stop;</item>
/// <item>the <c>&gt;</c> of a quote stands where its depth changes, not on each line;</item>
/// <item>cells of a table have no padding, and the line below its head no more than one hyphen each.</item>
/// </list>
/// Lines of code stay as they are, but for spaces at their end. All else counts: words, punctuation, emphasis, links.
/// </summary>
internal static class BlockText
{
    public static string Normalize(ReadOnlySpan<char> block, bool isCode)
    {
        var text = new StringBuilder(block.Length);
        var quote = "";
        foreach (var line in block.TrimEnd().EnumerateLines())
        {
            if (isCode)
            {
                text.Append(line.TrimEnd()).Append('\n');
            }
            else
            {
                AppendLine(text, line.Trim(), ref quote);
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void AppendLine(StringBuilder text, ReadOnlySpan<char> line, ref string quote)
    {
        var rest = SkipQuote(line);
        var depth = line[..^rest.Length].ToString().Replace(" ", "", StringComparison.Ordinal);
        if (depth != quote && rest.Length > 0)
        {
            AppendWords(text, depth.Length == 0 ? "<" : depth);
            quote = depth;
        }

        if (IsTableRow(rest))
        {
            AppendRow(text, rest);
        }
        else
        {
            AppendWords(text, WithCommonMarker(rest));
        }
    }

    private static ReadOnlySpan<char> SkipQuote(ReadOnlySpan<char> line)
    {
        while (line.StartsWith('>'))
        {
            line = line[1..].TrimStart();
        }

        return line;
    }

    private static string WithCommonMarker(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("* ") || line.StartsWith("+ "))
        {
            return $"-{line[1..]}";
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits..].StartsWith(") ") ? $"{line[..digits]}.{line[(digits + 1)..]}" : line.ToString();
    }

    private static bool IsTableRow(ReadOnlySpan<char> line) => line.StartsWith('|') && line.Length > 1;

    private static void AppendRow(StringBuilder text, ReadOnlySpan<char> line)
    {
        AppendWords(text, "|");
        foreach (var range in line.Trim('|').Split('|'))
        {
            var cell = line.Trim('|')[range].Trim();
            var isRule = cell.Length > 0 && cell.Trim(':').Trim('-').IsEmpty;
            AppendCell(text, isRule ? $"{(cell[0] == ':' ? ":" : "")}-{(cell[^1] == ':' ? ":" : "")}" : cell);
        }
    }

    private static void AppendCell(StringBuilder text, ReadOnlySpan<char> cell)
    {
        var length = text.Length;
        AppendWords(text, cell);
        if (length < text.Length && text[length] == ' ')
        {
            text.Remove(length, 1);
        }

        text.Append('|');
    }

    private static void AppendWords(StringBuilder text, ReadOnlySpan<char> line)
    {
        foreach (var range in line.SplitAny(' ', '\t'))
        {
            var word = line[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (text.Length > 0 && !JoinsWith(text, word))
            {
                text.Append(' ');
            }

            text.Append(word);
        }
    }

    /// <summary>Whether a space between the two would not be seen, whatever marks of emphasis stand there.</summary>
    private static bool JoinsWith(StringBuilder text, ReadOnlySpan<char> word)
    {
        var end = text.Length - 1;
        while (end > 0 && text[end] is '*' or '_')
        {
            end--;
        }

        var start = word.IndexOfAnyExcept('*', '_');
        return EastAsianText.IsWide(text[end]) || (start >= 0 && EastAsianText.IsWide(word[start]));
    }
}
