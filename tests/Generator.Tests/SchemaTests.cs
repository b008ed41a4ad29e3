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
    /// <summary>Ids of mistakes in the form of a file; what a value must be beyond its form, no schema says.</summary>
    private static readonly string[] FormIds = ["GEN1009", "GEN1011", "GEN1012", "GEN1015"];

    /// <summary>Mistakes of form that a schema does not see, each with its reason.</summary>
    private static readonly Dictionary<string, string> BeyondSchemas = new(StringComparer.Ordinal)
    {
        ["GEN1009-translation"] = "the front matter of a translation has no schema",
        ["GEN1012-translation"] = "the front matter of a translation has no schema",
        ["GEN1009-term-language"] = "which languages a site has is its own",
        ["GEN1012-base-url"] = "what a URL is",
        ["GEN1012-base-url-path"] = "what a URL is",
        ["GEN1012-id"] = "what an id is",
        ["GEN1012-language-path"] = "what a path is",
        ["GEN1012-language-tag"] = "what a tag is",
        ["GEN1012-language-twice"] = "two entries of a list",
        ["GEN1012-page-size"] = "the smallest number but nought",
        ["GEN1015-day"] = "which days a month has",
        ["GEN1015-no-zone"] = "a time without a zone depends on the place",
    };

    public static TheoryData<string> RealFiles =>
        [.. Directory.EnumerateFiles(Repository.Input, "*", SearchOption.AllDirectories).Where(file => SchemaOf(NameOf(Repository.Input, file)) is not null).Select(file => NameOf(Repository.Input, file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> InvalidForms =>
        [.. Directory.GetDirectories(Repository.TestFile("Invalid")).Select(folder => Path.GetFileName(folder)).Where(IsAboutForm).Order(StringComparer.Ordinal)];

    /// <summary>A map of a file by the line before which a field of it may stand, and where a schema describes it.</summary>
    public static TheoryData<string, string, string, string> Maps => new()
    {
        { "release", "", "input/press/2024-01-10-first/index.md", "title:" },
        { "report", "", "input/report/2023/index.md", "title:" },
        { "chapter", "", "input/report/2023/one.md", "title:" },
        { "page", "", "input/pages/about.md", "title:" },
        { "site", "", "input/site.yaml", "base-url:" },
        { "site", "properties.publisher.", "input/site.yaml", "name: {en: The publisher" },
        { "site", "properties.places.additionalProperties.", "input/site.yaml", "name: {en: Shanghai" },
        { "site", "properties.contacts.additionalProperties.", "input/site.yaml", "name: {en: Press desk" },
        { "site", "properties.boilerplates.additionalProperties.", "input/site.yaml", "title: {en: About us" },
        { "terms", "", "input/terms.yaml", "topics:" },
        { "terms", "properties.topics.additionalProperties.", "input/terms.yaml", "label:" },
    };

    [Theory]
    [MemberData(nameof(RealFiles))]
    public async Task A_file_of_the_real_site_is_accepted(string name) =>
        Assert.Equal([], await CheckAsync(Repository.Input, name));

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

    /// <summary>An unknown field's message names those that a build knows.</summary>
    [Theory]
    [MemberData(nameof(Maps))]
    public void A_schema_knows_the_fields_that_a_build_knows(string schema, string path, string file, string before)
    {
        const string unknown = "qqqqqqqqqqqqqqqqqqqqqqqq";
        using var site = TestSite.Minimal();
        var lines = site.Read(file).Split('\n').ToList();
        var place = lines.FindIndex(line => line.TrimStart().StartsWith(before, StringComparison.Ordinal));
        var indent = lines[place][..^lines[place].TrimStart().Length];
        lines.Insert(place, $"{indent}{unknown}: 1");
        site.Write(file, string.Join('\n', lines));
        var message = site.Build().Diagnostics.First(found => found.Id == "GEN1009").Help;
        var known = message["The fields here are ".Length..].TrimEnd('.').Split(", ");
        var properties = (JObject)JObject.Parse(JsonSchemas.All.Single(known => known.Name == schema).Json).SelectToken($"{path}properties")!;
        Assert.Equal(known.Order(StringComparer.Ordinal), properties.Properties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_schemas_in_the_repository_are_those_of_the_program()
    {
        foreach (var (name, json) in JsonSchemas.All)
        {
            ExpectedFile.Verify(Path.Combine(Repository.Root, ".vscode", "schemas", $"{name}.schema.json"), json);
        }
    }

    private static bool IsAboutForm(string name) =>
        FormIds.Any(id => name == id || name.StartsWith(id + "-", StringComparison.Ordinal))
        && File.ReadAllText(Repository.TestFile("Invalid", name, SiteOverlay.ExpectedFile)).Contains(" input/", StringComparison.Ordinal);

    private static string NameOf(string input, string file) => Path.GetRelativePath(input, file).Replace('\\', '/');

    private static string? SchemaOf(string name)
    {
        if (name is "site.yaml" or "terms.yaml")
        {
            return Path.GetFileNameWithoutExtension(name);
        }

        var isDocument = name.EndsWith(".md", StringComparison.Ordinal) && !Path.GetFileNameWithoutExtension(name).Contains('.', StringComparison.Ordinal);
        return isDocument && DocumentKinds.Of(new TranslationKey(name[..^".md".Length])) is { } kind ? kind.ToString().ToLowerInvariant() : null;
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

        var schema = await JsonSchema.FromJsonAsync(JsonSchemas.All.Single(known => known.Name == schemaName).Json);
        return [.. schema.Validate(YamlJson.Convert(yaml)).Select(error => $"{name} {error.Path} {error.Kind}")];
    }

    private static (int Start, int Length) FindYaml(SourceText source, DiagnosticBag diagnostics) =>
        source.Path.EndsWith(".md", StringComparison.Ordinal)
            ? FrontMatterFence.Find(source, diagnostics) is { } fence ? (fence.YamlStart, fence.YamlLength) : (0, 0)
            : (0, source.Text.Length);
}
