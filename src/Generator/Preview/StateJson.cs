using System.Buffers;
using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.Preview;

/// <summary>Writes the state for the script in the browser: each diagnostic with the lines around its place, and the URL that opens an editor there.</summary>
internal sealed class StateJson(string root, string editor)
{
    /// <summary>More would not be read, and would make each save slower.</summary>
    private const int MostDiagnostics = 100;

    private const int LinesAround = 2;
    private const int LongestLine = 200;

    public ReadOnlyMemory<byte> Write(PreviewState state)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", state.Version);
            json.WriteNumber("styles", state.StyleVersion);
            json.WriteBoolean("checking", state.IsChecking);
            json.WriteBoolean("blocked", state.IsBlocked);
            json.WriteString("failure", state.Failure);
            json.WriteNumber("errors", state.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error));
            json.WriteNumber("warnings", state.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning));
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in state.Diagnostics.OrderBy(diagnostic => diagnostic.Severity != Severity.Error).Take(MostDiagnostics))
            {
                Write(json, diagnostic);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Help);
        WritePlace(json, diagnostic.Location);
        json.WriteStartArray("pages");
        foreach (var page in diagnostic.Pages.Take(MostDiagnostics))
        {
            json.WriteStringValue(page);
        }

        json.WriteEndArray();
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            WritePlace(json, related.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePlace(Utf8JsonWriter json, SourceLocation place)
    {
        json.WriteString("path", place.File);
        json.WriteString("file", Path.GetRelativePath(root, place.File).Replace(Path.DirectorySeparatorChar, '/'));
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("length", place.Length);
        json.WriteString("open", EditorUrl(place));
        json.WriteStartArray("lines");
        foreach (var (number, text) in LinesOf(place))
        {
            json.WriteStartObject();
            json.WriteNumber("number", number);
            json.WriteString("text", text.Length > LongestLine ? text[..LongestLine] : text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private string EditorUrl(SourceLocation place)
    {
        // Windows has no slash in front, and other slashes.
        var path = string.Join('/', place.File.Split('/', '\\').Select(Uri.EscapeDataString));
        return editor
            .Replace("{file}", path.StartsWith('/') ? path : $"/{path.Replace("%3A", ":", StringComparison.Ordinal)}", StringComparison.Ordinal)
            .Replace("{line}", Math.Max(1, place.Line).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", Math.Max(1, place.Column).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>The lines around a place; none for a whole file, and where the file is gone meanwhile.</summary>
    private static IEnumerable<(int Number, string Text)> LinesOf(SourceLocation place)
    {
        if (place.Line == 0 || !File.Exists(place.File))
        {
            return [];
        }

        try
        {
            var first = Math.Max(1, place.Line - LinesAround);
            return [.. File.ReadLines(place.File).Skip(first - 1).Take(place.Line + LinesAround - first + 1).Select((text, i) => (first + i, text))];
        }
        catch (IOException)
        {
            // It is being written or was deleted: the message says enough.
            return [];
        }
    }
}
