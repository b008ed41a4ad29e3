using System.Text.Json;

namespace Generator.Cli;

/// <summary>
/// Writes <c>{"documents","pages","files","links","pictures":{"made","kept"},"unchanged","notes":[…],"diagnostics":[…]}</c> to
/// standard output: what the build counted, whether nothing had changed since the last one, and what <see cref="JsonReporter"/>
/// says. <c>notes</c> are sentences for a person.
/// </summary>
internal static class BuildJson
{
    public static void Write(BuildResult result)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, JsonReporter.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("documents", result.Counts.Documents);
            json.WriteNumber("pages", result.Counts.Pages);
            json.WriteNumber("files", result.Counts.Files);
            json.WriteNumber("links", result.Counts.Links);
            json.WriteStartObject("pictures");
            json.WriteNumber("made", result.Pictures.Made);
            json.WriteNumber("kept", result.Pictures.Kept);
            json.WriteEndObject();
            json.WriteBoolean("unchanged", result.IsUnchanged);
            json.WriteStartArray("notes");
            foreach (var note in result.Notes)
            {
                json.WriteStringValue(note);
            }

            json.WriteEndArray();
            new JsonReporter().WriteDiagnostics(json, result.Diagnostics);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
