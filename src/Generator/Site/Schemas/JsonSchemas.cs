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

    /// <summary>A type is described when its schema is asked for: each start of the program needs the names.</summary>
    private static readonly ImmutableArray<(string Name, Func<JsonTypeInfo> Type)> Types =
    [
        ("release", static () => SchemaContext.Default.ReleaseSchema),
        ("report", static () => SchemaContext.Default.ReportSchema),
        ("chapter", static () => SchemaContext.Default.ChapterSchema),
        ("page", static () => SchemaContext.Default.PageSchema),
        ("release.translation", static () => SchemaContext.Default.ReleaseTranslationSchema),
        ("report.translation", static () => SchemaContext.Default.ReportTranslationSchema),
        ("chapter.translation", static () => SchemaContext.Default.ChapterTranslationSchema),
        ("page.translation", static () => SchemaContext.Default.PageTranslationSchema),
        ("site", static () => SchemaContext.Default.SiteSchema),
        ("terms", static () => SchemaContext.Default.TermsSchema),
        ("indicators", static () => SchemaContext.Default.IndicatorsSchema),
        ("certificates", static () => SchemaContext.Default.CertificatesSchema),
        ("disclosures", static () => SchemaContext.Default.DisclosuresSchema),
    ];

    /// <summary>The kinds of front matter, then the YAML files without their extension.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Types.Select(type => type.Name)];

    /// <summary>The schema of this name, as indented JSON.</summary>
    public static string Write(string name) => Create(Types.Single(type => type.Name == name).Type()).ToJsonString(Indented) + "\n";

    /// <summary>The snippets of front matter's fields, as indented JSON.</summary>
    public static string WriteSnippets() => FrontMatterSnippets
        .Create(Types.TakeWhile(type => type.Name != "site").Where(type => !type.Name.Contains('.', StringComparison.Ordinal)).Select(type => (type.Name, Create(type.Type()))))
        .ToJsonString(Indented) + "\n";

    private static JsonObject Create(JsonTypeInfo type)
    {
        var schema = (JsonObject)type.GetJsonSchemaAsNode(ExporterOptions);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");

        // The root itself is always there.
        schema["type"] = "object";
        return schema;
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
            : type == typeof(DayValue) ? DayValue.Schema
            : type == typeof(SourceValue) ? SourceValue.Schema
            : type == typeof(CountValue) ? CountValue.Schema
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

            if (type == typeof(ClaimSchema))
            {
                described["oneOf"] = new JsonArray(Having("evidence"), Having("exception"));
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

    private static JsonObject Having(string field) => new() { ["required"] = new JsonArray(field) };

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
