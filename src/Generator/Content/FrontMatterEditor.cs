using System.Text;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Content;

/// <summary>Sets one field in the front matter of a file's text and leaves every other character as it is.</summary>
public static class FrontMatterEditor
{
    private const int LineWidth = 100;

    /// <summary>
    /// The text with <paramref name="words"/> as the value of <paramref name="field"/>, wrapped; front matter is made where
    /// there is none. Null where the front matter cannot be read, or has a form in which no line can be added.
    /// </summary>
    public static string? Set(SourceText source, string field, string words)
    {
        if (Read(source) is not { } before)
        {
            return null;
        }

        var newLine = source.Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end && source.Text[end - 1] == '\r' ? "\r\n" : "\n";
        var line = Wrap($"{field}: {words}", newLine);
        var edited = before switch
        {
            { Fence.BodyStart: 0 } => $"---{newLine}{line}{newLine}---{newLine}{source.Text}",
            _ when before.Fields.Find(field) is { } entry => Replace(source.Text, entry, line[(field.Length + 2)..]),
            _ => source.Text.Insert(before.Fence.YamlStart + before.Fence.YamlLength, line + newLine),
        };
        return IsAsMeant(source, before, edited, field, words) ? edited : null;
    }

    private static Parts? Read(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        return FrontMatterFence.Find(source, diagnostics) is { } fence
            && YamlReader.ReadMapping(source, fence.YamlStart, fence.YamlLength, diagnostics) is { } fields
                ? new Parts(fence, fields)
                : null;
    }

    /// <summary>A long value goes on lines of its own, indented: YAML reads each line end in it as a space.</summary>
    private static string Wrap(string text, string newLine)
    {
        var wrapped = new StringBuilder();
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            if (column > 0 && column + word.Length >= LineWidth)
            {
                wrapped.Append(newLine).Append("  ");
                column = 2;
            }
            else if (column > 0)
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(word);
            column += word.Length;
        }

        return wrapped.ToString();
    }

    private static string Replace(string text, YamlEntry entry, string value)
    {
        if (entry.Value.Length == 0)
        {
            var colon = text.IndexOf(':', entry.Key.Offset + entry.Key.Length);
            return text.Insert(colon + 1, $" {value}");
        }

        // The mark of a value may stand behind the line end that closes it.
        var old = text.AsSpan(entry.Value.Offset, entry.Value.Length).TrimEnd();
        return text.Remove(entry.Value.Offset, old.Length).Insert(entry.Value.Offset, value);
    }

    /// <summary>Whatever the YAML looked like: the field has the value, the other fields are there still, and the body is the same.</summary>
    private static bool IsAsMeant(SourceText source, Parts before, string edited, string field, string words)
    {
        var after = Read(new SourceText(source.Path, edited));
        return after?.Fields.Find(field)?.Value is YamlScalar { Value: var value }
            && value == words
            && after.Fields.Entries.Select(entry => entry.Key.Value).Where(name => name != field)
                .SequenceEqual(before.Fields.Entries.Select(entry => entry.Key.Value).Where(name => name != field))
            && edited.AsSpan(after.Fence.BodyStart).SequenceEqual(source.Text.AsSpan(before.Fence.BodyStart));
    }

    private sealed record Parts(FrontMatterFence Fence, YamlMapping Fields);
}
