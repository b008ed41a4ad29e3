using System.Text.Json;
using Generator.Diagnostics;
using Generator.Site;

namespace Generator.Cli;

/// <summary>
/// Writes <c>{"translations":[{"document","language","state","due","source","file","changes":[{"kind","line","summary"}]}],
/// "diagnostics":[…]}</c> to standard output, sorted by document and language. <c>state</c> is <c>current</c>,
/// <c>behind</c>, <c>unaccepted</c>, <c>missing</c> or <c>orphaned</c>; <c>due</c> tells whether <c>--check</c> would
/// fail for a state other than <c>current</c>; <c>source</c> is null of an orphan and <c>file</c> of a missing translation;
/// <c>kind</c> is <c>changed</c>, <c>added</c>, <c>removed</c> or <c>moved</c>, <c>line</c> a line of the source, and
/// <c>summary</c> null where git does not know the older text. Paths are relative to the working folder.
/// </summary>
internal static class TranslationsJson
{
    public static void Write(ImmutableArray<TranslationStatus> translations, ImmutableArray<Diagnostic> diagnostics)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, JsonReporter.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("translations");
            foreach (var translation in translations)
            {
                Write(json, translation);
            }

            json.WriteEndArray();
            new JsonReporter().WriteDiagnostics(json, diagnostics);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>The name of a state, in the table too.</summary>
    public static string NameOf(TranslationState state) => state switch
    {
        TranslationState.Current => "current",
        TranslationState.Behind => "behind",
        TranslationState.Missing => "missing",
        TranslationState.Orphaned => "orphaned",
        _ => "unaccepted",
    };

    private static void Write(Utf8JsonWriter json, TranslationStatus translation)
    {
        json.WriteStartObject();
        json.WriteString("document", translation.Key.Value);
        json.WriteString("language", translation.Language.Tag);
        json.WriteString("state", NameOf(translation.State));
        json.WriteBoolean("due", translation.IsDue);
        json.WriteString("source", translation.Source is { } source ? DiagnosticReporter.FromWorkingFolder(source.File.Path) : null);
        json.WriteString("file", translation.File is { } file ? DiagnosticReporter.FromWorkingFolder(file.Path) : null);
        json.WriteStartArray("changes");
        foreach (var change in translation.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
            json.WriteNumber("line", change.Line);
            json.WriteString("summary", change.Summary);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
