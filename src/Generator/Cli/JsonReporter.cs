using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>
/// Writes <c>{"diagnostics":[{"id","severity","file","line","column","message","help","target","related","pages"}]}</c>
/// to standard output. Paths are relative to the working folder, or to the site that is checked; line 0 means the file as a whole.
/// </summary>
internal sealed class JsonReporter : DiagnosticReporter
{
    public static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write(ImmutableArray<Diagnostic> diagnostics)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            WriteDiagnostics(json, diagnostics);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>The array <c>diagnostics</c> of an object.</summary>
    public void WriteDiagnostics(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            WriteDiagnostic(json, diagnostic);
        }

        json.WriteEndArray();
    }

    private void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        WriteLocation(json, diagnostic.Location);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Help);
        json.WriteString("target", diagnostic.Target);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WriteLocation(json, related.Location);
            json.WriteString("message", related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("pages");
        foreach (var page in diagnostic.Pages)
        {
            json.WriteStringValue(page);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter json, SourceLocation location)
    {
        json.WriteString("file", Relative(location.File));
        json.WriteNumber("line", location.Line);
        json.WriteNumber("column", location.Column);
    }
}
