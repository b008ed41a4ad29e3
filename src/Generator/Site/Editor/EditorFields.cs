using System.ComponentModel;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Generator.Content;
using Generator.Site.Schemas;

namespace Generator.Site.Editor;

/// <summary>
/// The fields of Decap CMS (decapcms.org/docs/widgets) for a kind of front matter, made from the types that its JSON Schema is made from. What
/// the editor has no form for is left out, and stays in a file as it is.
/// </summary>
internal sealed class EditorFields(SiteVocabulary vocabulary)
{
    private const bool Translated = true;
    private const string Duplicated = "duplicate";

    /// <summary>The field that names a picture of the document's folder; those of other hosts are refused by the build.</summary>
    private const string Picture = "src";

    /// <summary>Fields that say how a file is to be read, or that need the text beside them to be judged.</summary>
    private static readonly string[] LeftOut = ["language", "claims"];

    /// <summary>The texts come first: in a translation the editor leaves the room of what is said once empty.</summary>
    private static readonly string[] First = ["title", "subtitle", "summary", "highlights"];

    private static readonly string[] Last = ["slug", "aliases", "draft"];

    /// <summary>The fields of <paramref name="kind"/>, and the body below them.</summary>
    public JsonArray Create(JsonTypeInfo kind) => new(
    [
        .. kind.Properties.Where(property => !LeftOut.Contains(property.Name))
            .OrderBy(property => Array.IndexOf(First, property.Name) is var place and >= 0 ? place : First.Length + (Last.Contains(property.Name) ? 1 : 0))
            .Select(property => CreateField(property)),
        new JsonObject
        {
            ["name"] = "body",
            ["label"] = "Text",
            ["widget"] = "markdown",
            ["hint"] = "Markdown.",

            // The other mode writes what it does not know, such as directives and footnotes, in its own way.
            ["modes"] = new JsonArray("raw"),
            ["editor_components"] = new JsonArray(),
            ["required"] = false,
            ["i18n"] = Translated,
        },
    ]);

    private JsonObject CreateField(JsonPropertyInfo property)
    {
        var field = new JsonObject { ["name"] = property.Name, ["label"] = LabelOf(property.Name), ["required"] = property.IsRequired };
        if (property.AttributeProvider?.GetCustomAttributes(inherit: true) is { } attributes)
        {
            var hint = attributes.OfType<DescriptionAttribute>().FirstOrDefault()?.Description;
            var example = attributes.OfType<ExampleAttribute>().FirstOrDefault()?.Value;
            if (hint is not null)
            {
                field["hint"] = example is null || example[0] is '{' or '[' ? hint : $"{hint} Example: {example}";
            }
        }

        foreach (var (name, value) in Describe(property))
        {
            field[name] = value;
        }

        return field;
    }

    private Dictionary<string, JsonNode> Describe(JsonPropertyInfo property)
    {
        var type = property.PropertyType;
        if (ChoiceOf(property.Name) is { } ids)
        {
            return new() { ["widget"] = "select", ["options"] = new JsonArray([.. ids.Order(StringComparer.Ordinal)]), ["multiple"] = type == typeof(ScalarList) };
        }

        return type == typeof(TextValue) ? new() { ["widget"] = "string", ["i18n"] = Translated }
            : type == typeof(TextList) ? new() { ["widget"] = "list", ["i18n"] = Translated, ["field"] = new JsonObject { ["name"] = "text", ["label"] = "Text", ["widget"] = "string", ["i18n"] = Translated } }
            : type == typeof(ScalarList) ? new() { ["widget"] = "list", ["field"] = new JsonObject { ["name"] = "value", ["label"] = "Value", ["widget"] = "string" } }
            : type == typeof(TimeValue) ? new() { ["widget"] = "string", ["pattern"] = new JsonArray(TimeValue.Schema["pattern"]!.GetValue<string>(), "is a day with its time: 2027-01-31T09:00") }
            : property.Name == Picture ? new() { ["widget"] = "image", ["choose_url"] = false }
            : type == typeof(ScalarValue) ? new() { ["widget"] = "string" }
            : Nullable.GetUnderlyingType(type) == typeof(bool) ? new() { ["widget"] = "boolean" }
            : Nullable.GetUnderlyingType(type) == typeof(uint) ? new() { ["widget"] = "number", ["value_type"] = "int", ["min"] = 0 }
            : DescribeMap(SchemaContext.Default.GetTypeInfo(type)!);
    }

    private Dictionary<string, JsonNode> DescribeMap(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Enumerable => new()
        {
            ["widget"] = "list",
            ["collapsed"] = true,
            ["i18n"] = Translated,
            ["fields"] = FieldsOf(SchemaContext.Default.GetTypeInfo(type.ElementType!)!, canRequire: true),
        },
        JsonTypeInfoKind.Object => new() { ["widget"] = "object", ["collapsed"] = true, ["i18n"] = Translated, ["fields"] = FieldsOf(type, canRequire: false) },
        _ => new() { ["widget"] = "select", ["options"] = type.GetJsonSchemaAsNode()["enum"]!.DeepClone() },
    };

    /// <summary>The fields of a map. What an optional map must have is asked for by Decap CMS though the map is not there, and is left to the build.</summary>
    private JsonArray FieldsOf(JsonTypeInfo type, bool canRequire) => new([.. type.Properties.Select(property => CreatePart(property, canRequire))]);

    /// <summary>What stands once is shown beside its translations where it is part of something translated.</summary>
    private JsonObject CreatePart(JsonPropertyInfo property, bool canRequire)
    {
        var field = CreateField(property);
        field["required"] = canRequire && property.IsRequired;
        field["i18n"] ??= Duplicated;
        return field;
    }

    /// <summary>The ids of the site from which a field takes one or more; null where it takes anything.</summary>
    private IEnumerable<string>? ChoiceOf(string field) => field switch
    {
        "place" => vocabulary.Places.Keys,
        "topics" => vocabulary.Topics.Keys,
        "contacts" => vocabulary.Contacts.Keys,
        "boilerplates" => vocabulary.Boilerplates.Keys,
        _ => null,
    };

    private static string LabelOf(string name) => name == Picture ? "File" : char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');
}
