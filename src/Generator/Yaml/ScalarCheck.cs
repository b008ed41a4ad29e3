using System.Xml;
using Generator.Diagnostics;

namespace Generator.Yaml;

/// <summary>Reports what YAML allows in a single value, and no writer means.</summary>
internal static class ScalarCheck
{
    public static void Check(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (FindForbidden(scalar.Value) is { } forbidden)
        {
            diagnostics.Add(ContentDiagnostics.ForbiddenCharacter.At(
                scalar.Location, $"The value holds the character U+{(int)forbidden:X4}, which neither a page nor a feed may hold."));
        }

        if (!scalar.IsQuoted && FindComment(scalar.Source.Text, scalar.Offset + scalar.Length) is { } comment)
        {
            diagnostics.Add(ContentDiagnostics.CutText.At(
                scalar.Source.Locate(comment.Start.Value, comment.End.Value - comment.Start.Value),
                $"The text ends at `{scalar.Value}`: YAML takes `{scalar.Source.Text[comment]}` for a comment."));
        }
    }

    /// <summary>The first character that XML 1.0 §2.2 excludes, or null.</summary>
    private static char? FindForbidden(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (XmlConvert.IsXmlChar(value[i]))
            {
                continue;
            }

            if (i + 1 == value.Length || !XmlConvert.IsXmlSurrogatePair(value[i + 1], value[i]))
            {
                return value[i];
            }

            i++;
        }

        return null;
    }

    /// <summary>
    /// What stands behind a text on its line and is a comment by YAML 1.2 §6.6, though nobody writes one without a space:
    /// the end of a name such as <c>Model #1</c>.
    /// </summary>
    private static Range? FindComment(string text, int end)
    {
        var line = text.AsSpan(end);
        var lineEnd = line.IndexOf('\n');
        line = lineEnd < 0 ? line : line[..lineEnd];
        var comment = line.TrimStart(' ');
        return comment.Length > 1 && comment.Length < line.Length && comment[0] == '#' && !char.IsWhiteSpace(comment[1]) && comment[1] != '#'
            ? new Range(end + line.Length - comment.Length, end + line.TrimEnd().Length)
            : null;
    }
}
