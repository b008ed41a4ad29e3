using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>
/// Writes a log in the Static Analysis Results Interchange Format (SARIF) 2.1.0: paths relative to <see cref="DiagnosticReporter.Root"/>,
/// which is <c>SRCROOT</c>; columns in UTF-16 code units; each rule with its page of help.
/// </summary>
internal sealed class SarifReporter : DiagnosticReporter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string SourceRoot = "SRCROOT";

    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SourceLines lines = new();

    public override void Write(ImmutableArray<Diagnostic> diagnostics)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, diagnostics);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private void WriteRun(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics)
    {
        var rules = diagnostics.Select(diagnostic => diagnostic.Descriptor).DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToList();
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SourceRoot);
        json.WriteString("uri", new Uri(Root + Path.DirectorySeparatorChar).AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(json, diagnostic, rules.FindIndex(rule => rule.Id == diagnostic.Id));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, List<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Generator");
        json.WriteString("version", typeof(SarifReporter).Assembly.GetName().Version!.ToString(fieldCount: 3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteMessage(json, "shortDescription", rule.Title + ".");
        json.WriteStartObject("help");
        json.WriteString("text", rule.Help);
        json.WriteString("markdown", HelpPage.Read(rule));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteMessage(json, "message", $"{diagnostic.Message} {diagnostic.Help}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, diagnostic.Location);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, diagnostic.Related);
        WriteProperties(json, diagnostic);
        json.WriteEndObject();
    }

    private void WriteRelated(Utf8JsonWriter json, ImmutableArray<RelatedLocation> places)
    {
        if (places.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        foreach (var place in places)
        {
            json.WriteStartObject();
            WritePlace(json, place.Location);
            WriteMessage(json, "message", place.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePlace(Utf8JsonWriter json, SourceLocation location)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        WriteUri(json, location.File);
        json.WriteEndObject();
        if (location.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", location.Line);
            json.WriteNumber("startColumn", location.Column);
            json.WriteNumber("endColumn", EndColumn(location));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>A path below the working folder is relative to it; another is absolute, since a base takes no <c>..</c>.</summary>
    private void WriteUri(Utf8JsonWriter json, string file)
    {
        var path = Relative(file);
        if (Path.IsPathRooted(path) || path == ".." || path.StartsWith("../", StringComparison.Ordinal))
        {
            json.WriteString("uri", new Uri(file).AbsoluteUri);
            return;
        }

        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", SourceRoot);
    }

    /// <summary>The column behind the place, which ends with its line at the latest.</summary>
    private int EndColumn(SourceLocation location)
    {
        var end = location.Column + location.Length;
        return lines.Find(location) is { } line ? Math.Max(location.Column, Math.Min(end, line.Length + 1)) : end;
    }

    private static void WriteProperties(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject("properties");
        if (diagnostic.Target is { } target)
        {
            json.WriteString("target", target);
        }

        json.WriteStartArray("pages");
        foreach (var page in diagnostic.Pages)
        {
            json.WriteStringValue(page);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
