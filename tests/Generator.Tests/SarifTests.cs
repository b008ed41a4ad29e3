using System.Text.Json;
using System.Text.Json.Nodes;
using Generator.Tests.Infrastructure;
using NJsonSchema;

namespace Generator.Tests;

/// <summary>The SARIF log, for code scanning and editors.</summary>
public sealed class SarifTests
{
    private const int Clean = 0;
    private const int ContentErrors = 1;

    [Fact]
    public async Task A_log_of_many_mistakes_is_valid()
    {
        var schema = await ReadSchema();
        using var site = TestSite.Minimal().Write("input/notes.md", "Text.\n");
        foreach (var overlay in new[] { "GEN1010", "GEN3003", "GEN3010-template" })
        {
            SiteOverlay.Apply(Repository.TestFile("Invalid", overlay), site.Root);
        }

        var run = GeneratorProcess.Run(site.Root, ["check", "--format", "sarif"]);
        Assert.Equal((ContentErrors, ""), (run.ExitCode, run.Error));
        Assert.Equal([], schema.Validate(run.Output));
        Assert.Equal(
            ["GEN1010", "GEN1023", "GEN3003", "GEN3010"],
            JsonNode.Parse(run.Output)!["runs"]![0]!["results"]!.AsArray().Select(result => (string)result!["ruleId"]!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_log_of_a_clean_site_is_valid_and_has_no_results()
    {
        using var site = TestSite.Minimal();
        var run = GeneratorProcess.Run(site.Root, ["build", "--format", "sarif"]);
        Assert.Equal((Clean, ""), (run.ExitCode, run.Error));
        Assert.Equal([], (await ReadSchema()).Validate(run.Output));
        Assert.Empty(JsonNode.Parse(run.Output)!["runs"]![0]!["results"]!.AsArray());
    }

    [Theory]
    [InlineData("\"version\": \"2.1.0\",\n  \"runs\"", "\"runs\"")]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"startLine\": 4", "\"startLine\": 0")]
    [InlineData("\"columnKind\"", "\"columnkind\"")]
    [InlineData("\"message\": {", "\"note\": {")]
    public async Task The_schema_refuses_what_is_not_valid(string old, string replacement)
    {
        using var site = TestSite.Minimal().Replace("input/pages/about.md", "contact.md", "contacts.md");
        var log = GeneratorProcess.Run(site.Root, ["check", "--format", "sarif"]).Output;
        Assert.Contains(old, log, StringComparison.Ordinal);
        Assert.NotEmpty((await ReadSchema()).Validate(log.Replace(old, replacement, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_result_names_its_rule_its_place_and_the_other_places()
    {
        using var site = TestSite.Minimal().Write("input/pages/about us.md", "---\ntitle: {en: About, zh: 关于}\norder: 1\norder: 2\n---\n请先阅读《报告》😀，[联系](contacts.md)。\n")
            .Write("input/pages/about us.zh.md", "关于\n");
        var log = JsonNode.Parse(GeneratorProcess.Run(site.Root, ["check", "--format", "sarif"]).Output)!["runs"]![0]!;
        Assert.Equal("utf16CodeUnits", (string?)log["columnKind"]);
        Assert.Equal(new Uri(site.Root + "/").AbsoluteUri, (string?)log["originalUriBaseIds"]!["SRCROOT"]!["uri"]);

        var twice = log["results"]!.AsArray().Single(result => (string?)result!["ruleId"] == "GEN1010")!;
        Assert.Equal("error", (string?)twice["level"]);
        Assert.Equal("""{"artifactLocation":{"uri":"input/pages/about%20us.md","uriBaseId":"SRCROOT"},"region":{"startLine":4,"startColumn":1,"endColumn":6}}""", Place(twice["locations"]![0]!));
        Assert.Equal("""{"artifactLocation":{"uri":"input/pages/about%20us.md","uriBaseId":"SRCROOT"},"region":{"startLine":3,"startColumn":1,"endColumn":6}}""", Place(twice["relatedLocations"]![0]!));

        var rule = log["tool"]!["driver"]!["rules"]![(int)twice["ruleIndex"]!]!;
        Assert.Equal("GEN1010", (string?)rule["id"]);
        Assert.StartsWith("# GEN1010: The same field is given twice\n\n## What\n", (string?)rule["help"]!["markdown"], StringComparison.Ordinal);
        Assert.Equal("error", (string?)rule["defaultConfiguration"]!["level"]);
    }

    /// <summary>A place as an editor counts it: a character outside the BMP is two columns.</summary>
    [Fact]
    public void Columns_count_utf_16_code_units()
    {
        using var site = TestSite.Minimal().Write("input/pages/about.md", "---\ntitle: {en: About, zh: 关于}\n---\n😀[联系](contacts.md)\n");
        var log = JsonNode.Parse(GeneratorProcess.Run(site.Root, ["check", "--format", "sarif"]).Output)!["runs"]![0]!;
        var result = Assert.Single(log["results"]!.AsArray())!;
        Assert.EndsWith("""{"startLine":4,"startColumn":8,"endColumn":19}}""", Place(result["locations"]![0]!), StringComparison.Ordinal);
        Assert.Equal("contacts.md", (string?)result["properties"]!["target"]);
    }

    [Fact]
    public void A_file_outside_the_working_folder_has_an_absolute_uri()
    {
        using var site = TestSite.Minimal().Replace("input/pages/about.md", "contact.md", "contacts.md");
        var run = GeneratorProcess.Run(site.Theme, ["check", "--format", "sarif", "--input", "../input", "--theme", "."]);
        var location = JsonNode.Parse(run.Output)!["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;
        Assert.Equal(new Uri(Path.Combine(site.Input, "pages", "about.md")).AbsoluteUri, (string?)location["uri"]);
        Assert.Null(location["uriBaseId"]);
    }

    private static string Place(JsonNode location) => location["physicalLocation"]!.ToJsonString(new JsonSerializerOptions());

    private static Task<JsonSchema> ReadSchema() => JsonSchema.FromFileAsync(Repository.TestFile("Schemas", "sarif-2.1.0.json"));
}
