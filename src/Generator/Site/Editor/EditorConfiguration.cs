using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Generator.Configuration;
using Generator.Content;
using Generator.Site.Schemas;

namespace Generator.Site.Editor;

/// <summary>What the editor's script reads first: where its packages are, the languages, and Decap CMS's own configuration.</summary>
internal sealed class EditorConfiguration(SiteConfiguration site, EditorSettings settings, EditorPackages packages)
{
    /// <summary>The name by which the script registers its backend, which writes through that of the repository's host.</summary>
    private const string BackendName = "generator";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly EditorFields fields = new(site.Vocabulary);

    /// <summary>As JSON; <paramref name="folder"/> is the content's in the repository, <paramref name="editions"/> the report's, by name.</summary>
    public byte[] Write(string folder, IEnumerable<string> editions)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            Create(folder, editions).WriteTo(json);
        }

        stream.Write("\n"u8);
        return stream.ToArray();
    }

    private JsonObject Create(string folder, IEnumerable<string> editions) => new()
    {
        ["decap"] = packages.DecapScript,
        ["yaml"] = packages.YamlModule,
        ["languages"] = new JsonArray([.. site.Languages.Select(language => new JsonObject { ["path"] = language.Path, ["tag"] = language.Tag })]),
        ["config"] = CreateConfig(folder, editions),
    };

    /// <summary>Decap CMS's own configuration. It takes a single language for none.</summary>
    private JsonObject CreateConfig(string folder, IEnumerable<string> editions)
    {
        var config = new JsonObject
        {
            ["load_config_file"] = false,
            ["backend"] = CreateBackend(),
            ["site_url"] = site.BaseUrl.GetLeftPart(UriPartial.Authority),
            ["media_folder"] = $"{folder}/media",
            ["public_folder"] = "",
            ["editor"] = new JsonObject { ["preview"] = false },
            ["slug"] = new JsonObject { ["encoding"] = "ascii", ["clean_accents"] = true },
            ["collections"] = new JsonArray(
            [
                CreateReleases($"{folder}/press"),
                CreateCollection("pages", "Pages", $"{folder}/pages", SchemaContext.Default.PageSchema),
                .. editions.Select(edition => CreateCollection($"report-{edition}", $"Report {edition}", $"{folder}/report/{edition}", SchemaContext.Default.ChapterSchema)),
            ]),
        };
        if (site.Languages.Count > 1)
        {
            config["i18n"] = CreateLanguages();
        }

        return config;
    }

    private JsonObject CreateBackend()
    {
        var backend = new JsonObject { ["name"] = BackendName, ["through"] = settings.Backend.Name };
        if (settings.Repository is not null)
        {
            backend["repo"] = settings.Repository;
            backend["branch"] = settings.Branch;
        }

        return backend;
    }

    private JsonObject CreateLanguages() => new()
    {
        ["structure"] = "multiple_files",
        ["locales"] = new JsonArray([.. site.Languages.Select(language => JsonValue.Create(language.Path))]),
        ["default_locale"] = site.Languages.Default.Path,
    };

    /// <summary>A folder of its own for each, named for the day and the title, with its pictures.</summary>
    private JsonObject CreateReleases(string folder)
    {
        var releases = CreateCollection("press", "Press releases", folder, SchemaContext.Default.ReleaseSchema);

        // The day as it is written, whatever the zone of the browser.
        releases["slug"] = "{{fields.date | truncate(10, '-')}}-{{slug}}";
        releases["path"] = $"{{{{slug}}}}/{DocumentName.IndexName}";
        return releases;
    }

    private JsonObject CreateCollection(string name, string label, string folder, JsonTypeInfo kind) => new()
    {
        ["name"] = name,
        ["label"] = label,
        ["folder"] = folder,
        ["create"] = true,
        ["extension"] = DocumentName.Extension[1..],
        ["format"] = "yaml-frontmatter",
        ["identifier_field"] = "title",
        ["summary"] = "{{title}}",

        // Pictures stand beside the document and are named as it names them.
        ["media_folder"] = "",
        ["public_folder"] = "",
        ["i18n"] = true,
        ["fields"] = fields.Create(kind),
    };
}
