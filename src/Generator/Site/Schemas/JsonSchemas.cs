using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Generator.Site.Schemas;

/// <summary>The JSON Schemas (draft 2020-12, json-schema.org) of the files that writers write, for editors.</summary>
public static class JsonSchemas
{
    private static readonly JsonSchemaExporterOptions ExporterOptions = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = SchemaContext.Default,
    };

    /// <summary>Each schema as indented JSON, by its name.</summary>
    public static ImmutableArray<(string Name, string Json)> All =>
    [
        ("release", Export(SchemaContext.Default.ReleaseSchema)),
        ("report", Export(SchemaContext.Default.ReportSchema)),
        ("chapter", Export(SchemaContext.Default.ChapterSchema)),
        ("page", Export(SchemaContext.Default.PageSchema)),
        ("site", Export(SchemaContext.Default.SiteSchema)),
        ("terms", Export(SchemaContext.Default.TermsSchema)),
    ];

    private static string Export(JsonTypeInfo type)
    {
        var schema = (JsonObject)type.GetJsonSchemaAsNode(ExporterOptions);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");

        // The root itself is always there.
        schema["type"] = "object";
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode exported)
    {
        var type = context.TypeInfo.Type;
        var schema = type == typeof(TextValue) ? TextValue.Schema
            : type == typeof(TextList) ? TextList.Schema
            : type == typeof(ScalarValue) ? ScalarValue.Schema
            : type == typeof(ScalarList) ? ScalarList.Schema
            : type == typeof(WordLists) ? WordLists.Schema
            : type == typeof(TimeValue) ? TimeValue.Schema
            : exported;
        if (schema is JsonObject described)
        {
            if (context.PropertyInfo is { IsRequired: true })
            {
                RefuseNothing(described);
            }

            if (type == typeof(uint) || type == typeof(uint?))
            {
                described["minimum"] = 0;
            }

            Describe(described, context);
        }

        return schema;
    }

    /// <summary>A field that must be there must not be empty either.</summary>
    private static void RefuseNothing(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            schema["type"] = new JsonArray([.. types.Select(type => type!.GetValue<string>()).Where(type => type != "null").Select(type => JsonValue.Create(type))]);
        }

        foreach (var choice in schema["anyOf"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            RefuseNothing(choice);
        }
    }

    private static void Describe(JsonObject schema, JsonSchemaExporterContext context)
    {
        var attributes = (context.PropertyInfo?.AttributeProvider ?? context.TypeInfo.Type).GetCustomAttributes(inherit: true);
        if (attributes.OfType<DescriptionAttribute>().FirstOrDefault() is { } description)
        {
            schema.Insert(0, "description", description.Description);
        }

        if (attributes.OfType<ExampleAttribute>().FirstOrDefault() is { } example)
        {
            // Shown by editors as it would be written.
            schema["description"] = $"{schema["description"]} Example: {example.Value}";
        }
    }
}
