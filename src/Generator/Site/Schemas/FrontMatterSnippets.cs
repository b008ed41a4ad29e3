using System.Text.Json.Nodes;

namespace Generator.Site.Schemas;

/// <summary>
/// The fields of front matter as snippets of Visual Studio Code, made from the schemas: its extension for YAML reads no front matter
/// (redhat-developer/vscode-yaml, issue 207), and snippets are completed by the editor itself.
/// </summary>
public static class FrontMatterSnippets
{
    public const string FileName = "front-matter.code-snippets";

    /// <summary>A snippet for each field of <paramref name="schemas"/>, each with its name; of fields that kinds share, one.</summary>
    public static JsonObject Create(IEnumerable<(string Kind, JsonObject Schema)> schemas)
    {
        var fields = from schema in schemas
                     from field in (JsonObject)schema.Schema["properties"]!
                     group (schema.Kind, Schema: (JsonObject)field.Value!) by field.Key;
        return new JsonObject(fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create<string, JsonNode?>(
            field.Key,
            CreateSnippet(field.Key, field.First().Schema, string.Join(", ", field.Select(found => found.Kind))))));
    }

    private static JsonObject CreateSnippet(string name, JsonObject schema, string kinds) => new()
    {
        ["scope"] = "markdown",
        ["prefix"] = name,
        ["body"] = new JsonArray([.. Body(name, schema).Select(line => JsonValue.Create(line))]),
        ["description"] = $"{schema["description"]} ({kinds})",
    };

    private static IEnumerable<string> Body(string name, JsonObject schema)
    {
        if (schema["items"] is JsonObject item && Fields(item) is { Count: > 0 } ofItem)
        {
            return [$"{name}:", .. Lines(ofItem).Select((line, number) => (number == 0 ? "  - " : "    ") + line)];
        }

        if (Fields(schema) is { Count: > 0 } own)
        {
            return [$"{name}:", .. Lines(own).Select(line => "  " + line)];
        }

        return [$"{name}: {Value(schema, stop: 1)}"];
    }

    /// <summary>The fields without which a map says nothing, by the first of several ways; all of one that needs none.</summary>
    private static List<KeyValuePair<string, JsonNode?>> Fields(JsonObject map)
    {
        var all = (map["properties"] as JsonObject)?.ToList() ?? [];
        var required = ((map["required"] ?? map["oneOf"]?[0]?["required"]) as JsonArray)?.Select(name => name!.GetValue<string>()).ToHashSet() ?? [];
        return required.Count == 0 ? all : [.. all.Where(field => required.Contains(field.Key))];
    }

    private static IEnumerable<string> Lines(IEnumerable<KeyValuePair<string, JsonNode?>> fields) =>
        fields.Select((field, number) => $"{field.Key}: {Value((JsonObject)field.Value!, number + 1)}");

    private static string Value(JsonObject schema, int stop) =>
        schema["enum"] is JsonArray words ? $"${{{stop}|{string.Join(',', words.Where(word => word is not null).Select(word => word!.GetValue<string>()))}|}}"
        : Types(schema) is ["boolean"] ? $"${{{stop}|true,false|}}"
        : Types(schema).Contains("array") ? $"[${stop}]"
        : $"${stop}";

    private static string[] Types(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => [.. types.Select(type => type!.GetValue<string>()).Where(type => type != "null")],
        JsonValue type => [type.GetValue<string>()],
        _ => [],
    };
}
