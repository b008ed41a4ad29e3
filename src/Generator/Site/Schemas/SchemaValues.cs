using System.Text.Json.Nodes;

namespace Generator.Site.Schemas;

/// <summary>A text: one value, or a value for each language.</summary>
internal sealed record TextValue
{
    public static JsonObject Schema => AnyOf(ScalarValue.Schema, ByLanguage(ScalarValue.Schema));

    public static JsonObject AnyOf(params JsonNode[] schemas) => new() { ["anyOf"] = new JsonArray(schemas) };

    public static JsonObject ByLanguage(JsonNode value) => new()
    {
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { ["^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$"] = value },
        ["additionalProperties"] = false,
    };
}

/// <summary>A list of texts; one alone counts as a list of one.</summary>
internal sealed record TextList
{
    public static JsonObject Schema => TextValue.AnyOf(
        new JsonObject { ["type"] = "array", ["items"] = TextValue.Schema }, TextValue.Schema, new JsonObject { ["type"] = "null" });
}

/// <summary>A single value. YAML takes <c>title: 2045</c> for a number, and a writer means a text.</summary>
internal sealed record ScalarValue
{
    public static JsonObject Schema => new() { ["type"] = new JsonArray("string", "number", "boolean", "null") };
}

/// <summary>A list of single values; one alone counts as a list of one.</summary>
internal sealed record ScalarList
{
    public static JsonObject Schema => new()
    {
        ["type"] = new JsonArray("array", "string", "number", "boolean", "null"),
        ["items"] = ScalarValue.Schema,
    };
}

/// <summary>Lists of words by language.</summary>
internal sealed record WordLists
{
    public static JsonObject Schema => TextValue.ByLanguage(ScalarList.Schema);
}

/// <summary>A day with a time, local or with its offset.</summary>
internal sealed record TimeValue
{
    public static JsonObject Schema => new()
    {
        ["type"] = new JsonArray("string", "null"),
        ["pattern"] = $@"^{DayValue.Pattern}([T ]\d{{2}}:\d{{2}}(:\d{{2}})?(Z|[+-]\d{{2}}:\d{{2}})?)?$",
    };
}

/// <summary>A day.</summary>
internal sealed record DayValue
{
    /// <summary>Days as long as months are; which years have a 29 February is beyond a pattern.</summary>
    public const string Pattern = @"\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d))";

    public static JsonObject Schema => new()
    {
        ["type"] = new JsonArray("string", "null"),
        ["pattern"] = $"^{Pattern}$",
    };
}

/// <summary>The hashes of a source's blocks, as <c>SourceRevision</c> writes them.</summary>
internal sealed record SourceValue
{
    public static JsonObject Schema => new()
    {
        ["type"] = new JsonArray("string", "number", "null"),
        ["pattern"] = @"^(none|[0-9a-hjkmnp-tv-z]{6}(\s+[0-9a-hjkmnp-tv-z]{6})*)$",
    };
}

/// <summary>A whole number of at least one.</summary>
internal sealed record CountValue
{
    public static JsonObject Schema => new() { ["type"] = new JsonArray("integer", "null"), ["minimum"] = 1 };
}
