using System.Text.RegularExpressions;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Site.Schemas;
using Generator.Tests.Infrastructure;
using Generator.Yaml;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Generator.Tests;

/// <summary>The JSON Schemas for editors: they take what a build takes, refuse what it refuses, and know the same fields.</summary>
public sealed class SchemaTests
{
    private const string Edition = "input/report/2023";

    /// <summary>Near to no field's name: the message then tells all of them.</summary>
    private const string Unknown = "qqqqqqqqqqqqqqqqqqqqqqqq: 1";

    /// <summary>Ids of mistakes in the form of a file; what a value must be beyond its form, no schema says.</summary>
    private static readonly string[] FormIds = ["GEN1009", "GEN1011", "GEN1012", "GEN1015"];

    /// <summary>Mistakes of form that a schema does not see, each with its reason.</summary>
    private static readonly Dictionary<string, string> BeyondSchemas = new(StringComparer.Ordinal)
    {
        ["GEN1009-term-language"] = "which languages a site has is its own",
        ["GEN1012-allowed-host"] = "what a host is",
        ["GEN1012-base-url"] = "what a URL is",
        ["GEN1012-base-url-path"] = "what a URL is",
        ["GEN1012-editor-repository"] = "what a repository is",
        ["GEN1012-id"] = "what an id is",
        ["GEN1012-language-path"] = "what a path is",
        ["GEN1012-language-tag"] = "what a tag is",
        ["GEN1012-language-twice"] = "two entries of a list",
        ["GEN1015-no-zone"] = "a time without a zone depends on the place",
    };

    /// <summary>The folder with the content, and a file in it that has a schema.</summary>
    public static TheoryData<string, string> RealFiles => new(
        from input in (string[])["input", "tests/Sites/showcase/input"]
        let folder = Path.Combine(Repository.Root, input)
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let name = NameOf(folder, file)
        where SchemaOf(name) is not null
        select (input, name));

    public static TheoryData<string> InvalidForms =>
        [.. Directory.GetDirectories(Repository.TestFile("Invalid")).Select(folder => Path.GetFileName(folder)).Where(IsAboutForm).Order(StringComparer.Ordinal)];

    /// <summary>Each map of a schema: the schema, where in it the map is described, and how a file has it, with an unknown field.</summary>
    public static TheoryData<string, string, string> Maps => new()
    {
        { "release", "", Unknown },
        { "release", ".claims.items", $"claims: [{{{Unknown}}}]" },
        { "release", ".image", $"image: {{{Unknown}}}" },
        { "release", ".images.items", $"images: [{{{Unknown}}}]" },
        { "release", ".corrections.items", $"corrections: [{{{Unknown}}}]" },
        { "report", "", Unknown },
        { "report", ".claims.items", $"claims: [{{{Unknown}}}]" },
        { "report", ".image", $"image: {{{Unknown}}}" },
        { "chapter", "", Unknown },
        { "chapter", ".claims.items", $"claims: [{{{Unknown}}}]" },
        { "chapter", ".image", $"image: {{{Unknown}}}" },
        { "page", "", Unknown },
        { "page", ".claims.items", $"claims: [{{{Unknown}}}]" },
        { "release.translation", "", Unknown },
        { "report.translation", "", Unknown },
        { "chapter.translation", "", Unknown },
        { "page.translation", "", Unknown },
        { "site", "", Unknown },
        { "site", ".languages.items", $"languages: [{{{Unknown}}}]" },
        { "site", ".publisher", $"publisher: {{{Unknown}}}" },
        { "site", ".places.*", $"places: {{id: {{{Unknown}}}}}" },
        { "site", ".contacts.*", $"contacts: {{id: {{{Unknown}}}}}" },
        { "site", ".boilerplates.*", $"boilerplates: {{id: {{{Unknown}}}}}" },
        { "site", ".collections", $"collections: {{{Unknown}}}" },
        { "site", ".collections.press", $"collections: {{press: {{{Unknown}}}}}" },
        { "site", ".collections.report", $"collections: {{report: {{{Unknown}}}}}" },
        { "site", ".collections.pages", $"collections: {{pages: {{{Unknown}}}}}" },
        { "site", ".typography.*", $"typography: {{en: {{{Unknown}}}}}" },
        { "site", ".claims", $"claims: {{{Unknown}}}" },
        { "site", ".pictures", $"pictures: {{{Unknown}}}" },
        { "site", ".security", $"security: {{{Unknown}}}" },
        { "site", ".editor", $"editor: {{{Unknown}}}" },
        { "site", ".page-weight", $"page-weight: {{{Unknown}}}" },
        { "site", ".external-links", $"external-links: {{{Unknown}}}" },
        { "site", ".external-links.ignore.items", $"external-links: {{ignore: [{{{Unknown}}}]}}" },
        { "terms", "", Unknown },
        { "terms", ".topics.*", $"topics: {{id: {{{Unknown}}}}}" },
        { "terms", ".glossary.*", $"glossary: {{id: {{{Unknown}}}}}" },
        { "indicators", "", Unknown },
        { "indicators", ".indicators.*", $"indicators: {{id: {{{Unknown}}}}}" },
        { "indicators", ".targets.*", $"targets: {{id: {{{Unknown}}}}}" },
        { "certificates", "", Unknown },
        { "certificates", ".certificates.*", $"certificates: {{id: {{{Unknown}}}}}" },
        { "disclosures", "", Unknown },
        { "disclosures", ".gri", $"gri: {{{Unknown}}}" },
        { "disclosures", ".gri.standards.items", $"gri: {{standards: [{{{Unknown}}}]}}" },
        { "disclosures", ".gri.standards.items.disclosures.*", $"gri: {{standards: [{{disclosures: {{id: {{{Unknown}}}}}}}]}}" },
        { "disclosures", ".gri.standards.items.disclosures.*.omission", $"gri: {{standards: [{{disclosures: {{id: {{omission: {{{Unknown}}}}}}}}}]}}" },
        { "disclosures", ".esrs", $"esrs: {{{Unknown}}}" },
        { "disclosures", ".esrs.disclosure-requirements.*", $"esrs: {{disclosure-requirements: {{id: {{{Unknown}}}}}}}" },
        { "disclosures", ".subjects.*", $"subjects: {{id: {{{Unknown}}}}}" },
    };

    [Theory]
    [MemberData(nameof(RealFiles))]
    public async Task What_is_published_is_accepted(string input, string name) =>
        Assert.Equal([], await CheckAsync(Path.Combine(Repository.Root, input), name));

    [Theory]
    [MemberData(nameof(InvalidForms))]
    public async Task A_mistake_of_form_is_refused(string name)
    {
        using var site = TestSite.Minimal();
        SiteOverlay.Apply(Repository.TestFile("Invalid", name), site.Root);
        var refused = new List<string>();
        foreach (var file in Directory.EnumerateFiles(site.Input, "*", SearchOption.AllDirectories))
        {
            refused.AddRange(await CheckAsync(site.Input, NameOf(site.Input, file)));
        }

        Assert.Equal((name, !BeyondSchemas.ContainsKey(name)), (name, refused.Count > 0));
    }

    [Fact]
    public void A_schema_is_compared_map_by_map() =>
        Assert.Equal(
            JsonSchemas.Names.SelectMany(name => MapsOf(Parse(name), "").Select(map => (name, map.Place))).Order(),
            Maps.Select(row => (row.Data.Item1, row.Data.Item2)).Order());

    [Theory]
    [MemberData(nameof(Maps))]
    public void A_schema_knows_the_fields_that_a_build_knows(string schema, string place, string written)
    {
        using var site = TestSite.Minimal();
        var file = FileOf(schema);
        site.Write(file, file.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{written}\n---\n" : written + "\n");
        if (schema == "site" && !written.StartsWith("languages:", StringComparison.Ordinal))
        {
            site.Append(file, "languages: [{tag: en, name: English}]\n");
        }

        if (schema == "indicators")
        {
            site.Write($"{Edition}/indicators.csv", "indicator,period,value,status\n");
        }

        var message = site.Build().Diagnostics.Single(found => found.Id == "GEN1009").Help!;
        var known = message["The fields here are ".Length..].TrimEnd('.').Split(", ");
        var (_, properties) = MapsOf(Parse(schema), "").Single(map => map.Place == place);
        Assert.Equal(known.Order(StringComparer.Ordinal), properties.Properties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_schemas_in_the_repository_are_those_of_the_program()
    {
        foreach (var name in JsonSchemas.Names)
        {
            ExpectedFile.Verify(Path.Combine(Repository.Root, ".vscode", "schemas", $"{name}.schema.json"), JsonSchemas.Write(name));
        }

        ExpectedFile.Verify(Path.Combine(Repository.Root, ".vscode", FrontMatterSnippets.FileName), JsonSchemas.WriteSnippets());
    }

    [Fact]
    public async Task What_a_snippet_writes_is_taken_by_the_schema()
    {
        // What the editor would put in: the first word of a choice, and a value that stands for any text.
        foreach (var (name, snippet) in JObject.Parse(JsonSchemas.WriteSnippets()))
        {
            var kinds = Regex.Match((string)snippet!["description"]!, @"\(([a-z, ]+)\)$").Groups[1].Value.Split(", ");
            var body = string.Join('\n', snippet["body"]!.Select(line => (string)line!)) + "\n";
            var filled = Regex.Replace(Regex.Replace(body, @"\$\{\d\|([^,|]+)[^}]*\}", "$1"), @"(?m)(date|embargo|order): \$\d$", match => match.Groups[1].Value == "order" ? "order: 1" : $"{match.Groups[1].Value}: 2024-02-29");
            var source = new SourceText(name, Regex.Replace(filled, @"\$\d", "word"));
            var yaml = YamlReader.ReadMapping(source, 0, source.Text.Length, new DiagnosticBag())!;
            foreach (var kind in kinds)
            {
                var schema = await JsonSchema.FromJsonAsync(JsonSchemas.Write(kind));
                Assert.DoesNotContain(schema.Validate(YamlJson.Convert(yaml)), error => error.Kind != NJsonSchema.Validation.ValidationErrorKind.PropertyRequired || error.Path!.Contains('.', StringComparison.Ordinal));
            }
        }
    }

    private static bool IsAboutForm(string name) =>
        FormIds.Any(id => name == id || name.StartsWith(id + "-", StringComparison.Ordinal))
        && File.ReadAllText(Repository.TestFile("Invalid", name, SiteOverlay.ExpectedFile)).Contains(" input/", StringComparison.Ordinal);

    private static string FileOf(string schema) => schema switch
    {
        "release" => "input/press/2024-01-10-first/index.md",
        "report" => $"{Edition}/index.md",
        "chapter" => $"{Edition}/one.md",
        "page" => "input/pages/about.md",
        _ when schema.EndsWith(".translation", StringComparison.Ordinal) => FileOf(schema.Split('.')[0]).Replace(".md", ".zh.md", StringComparison.Ordinal),
        "site" or "terms" => $"input/{schema}.yaml",
        _ => $"{Edition}/{schema}.yaml",
    };

    private static JObject Parse(string schema) => JObject.Parse(JsonSchemas.Write(schema));

    /// <summary>The maps with named fields, a place being the fields on the way to one; <c>*</c> is any id.</summary>
    private static IEnumerable<(string Place, JObject Fields)> MapsOf(JObject schema, string place)
    {
        var own = schema["properties"] as JObject;
        (string Step, JToken? Schema)[] below =
        [
            .. own?.Properties().Select(property => (property.Name, (JToken?)property.Value)) ?? [],
            ("items", schema["items"]),
            ("*", schema["additionalProperties"]),
        ];
        var found = below.Where(step => step.Schema is JObject).SelectMany(step => MapsOf((JObject)step.Schema!, $"{place}.{step.Step}"));
        return own is null ? found : found.Prepend((place, own));
    }

    private static string NameOf(string input, string file) => Path.GetRelativePath(input, file).Replace('\\', '/');

    private static string? SchemaOf(string name)
    {
        if (name.EndsWith(".yaml", StringComparison.Ordinal))
        {
            return JsonSchemas.Names.SingleOrDefault(known => known == Path.GetFileNameWithoutExtension(name));
        }

        if (!name.EndsWith(".md", StringComparison.Ordinal))
        {
            return null;
        }

        var isTranslation = Path.GetFileNameWithoutExtension(name).Contains('.', StringComparison.Ordinal);
        var key = isTranslation ? Path.ChangeExtension(name[..^".md".Length], null) : name[..^".md".Length];
        return DocumentKinds.Of(new TranslationKey(key)) is { } kind ? kind.ToString().ToLowerInvariant() + (isTranslation ? ".translation" : "") : null;
    }

    /// <summary>What the file's schema has against it.</summary>
    private static async Task<ImmutableArray<string>> CheckAsync(string input, string name)
    {
        if (SchemaOf(name) is not { } schemaName)
        {
            return [];
        }

        var diagnostics = new DiagnosticBag();
        var path = Path.Combine(input, name);
        var source = new SourceText(path, await File.ReadAllTextAsync(path));
        var (start, length) = FindYaml(source, diagnostics);
        if (YamlReader.ReadMapping(source, start, length, diagnostics) is not { } yaml)
        {
            return [];
        }

        var schema = await JsonSchema.FromJsonAsync(JsonSchemas.Write(schemaName));
        return [.. schema.Validate(YamlJson.Convert(yaml)).Select(error => $"{name} {error.Path} {error.Kind}")];
    }

    private static (int Start, int Length) FindYaml(SourceText source, DiagnosticBag diagnostics) =>
        source.Path.EndsWith(".md", StringComparison.Ordinal)
            ? FrontMatterFence.Find(source, diagnostics) is { } fence ? (fence.YamlStart, fence.YamlLength) : (0, 0)
            : (0, source.Text.Length);
}
