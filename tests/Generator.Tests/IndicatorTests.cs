using System.Globalization;
using System.Text;
using System.Text.Json;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>A report's figures the writer's way: indicators.yaml, indicators.csv and a text go in; pages and files come out.</summary>
public sealed class IndicatorTests
{
    private const string Values = "input/report/2023/indicators.csv";

    private const string Definitions = """
        notes:
          meter: {en: A meter was replaced., zh: 更换了一块仪表。}
        indicators:
          energy:
            name: {en: Energy use, zh: 能源消耗}
            unit: MWh
            decimals: 1
            direction: lower
          share:
            name: {en: Renewable share, zh: 可再生占比}
            unit: "%"
            decimals: 1
            direction: higher
        targets:
          energy-2030:
            indicator: energy
            name: {en: Less energy, zh: 节能}
            base-year: 2020
            target-year: 2030
        """;

    private const string Rows = """
        indicator,period,value,status,note,restated-from,reason
        energy,2020,1200000,measured,,,
        energy,2022,1300000.25,restated,,1250000,meter
        energy,2023,1234.55,estimated,,,
        energy,2030,0,target,,,
        share,2022,25,measured,,,
        share,2023,,measured,meter,,
        share,2024,40.05,measured,,,
        """;

    [Theory]
    [InlineData("indicator[energy]{period=2023}", "1,234.6\u00A0MWh", "1,234.6\u00A0MWh")] // Half a unit is rounded away from zero.
    [InlineData("indicator[energy]{period=2023 unit=GJ decimals=2}", "4,444.38\u00A0GJ", "4,444.38\u00A0GJ")] // From 1,234.55, not from 1,234.6.
    [InlineData("indicator[energy]{period=2020 words}", "1.2 million\u00A0MWh", "120万\u00A0MWh")]
    [InlineData("indicator[energy]{period=2020 unit=none}", "1,200,000.0", "1,200,000.0")]
    [InlineData("indicator[share]{period=2024}", "40.1%", "40.1%")]
    [InlineData("change[share]{from=2022 to=2024}", "+15.1 percentage points", "+15.1个百分点")]
    [InlineData("change[energy]{from=2022 to=2023}", "−99.9%", "−99.9%")]
    [InlineData("change[energy]{from=2020 to=2022 as=rise}", "8.3%", "8.3%")]
    [InlineData("change[energy]{from=2020 to=2022 in=value}", "+100,000.3\u00A0MWh", "+100,000.3\u00A0MWh")]
    public void A_text_has_the_figure_as_its_language_writes_it(string directive, string english, string chinese)
    {
        using var site = CreateSite($":{directive}");
        site.BuildClean();
        Assert.Equal(english, Figure(site, "en"));
        Assert.Equal(chinese, Figure(site, "zh"));
    }

    [Fact]
    public void A_heading_the_contents_and_an_alternative_text_have_the_figure_and_no_id()
    {
        const string chapter = "input/report/2023/employees-and-society";
        const string figure = ":indicator[recyclability-smart-1]{period=2023}";
        using var site = TestSite.Real();
        site.Write($"{chapter}.md", $"{site.Read($"{chapter}.md")}\n## The rate is {figure} {{#rate}}\n\n![A ring around {figure}](society.svg)\n")
            .Write($"{chapter}.zh.md", $"{site.Read($"{chapter}.zh.md")}\n## 比率为{figure}\n\n![环绕{figure}的圆环](society.svg)\n");
        site.BuildClean();
        var page = site.Page("/en/report/2023/employees-and-society/");
        Assert.StartsWith("The rate is 95.82%", page.QuerySelector("#rate")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The rate is 95.82%", page.QuerySelector(".toc a[href='#rate']")!.TextContent);
        Assert.NotNull(page.QuerySelector("img[alt='A ring around 95.82%']"));
    }

    [Fact]
    public void A_changed_number_changes_the_pages_that_show_it_in_both_languages_and_nothing_else()
    {
        using var site = TestSite.Real();
        site.BuildClean();
        var before = TestSite.ReadTree(site.Output);
        site.Replace(Values, "95.82", "95.91");
        site.BuildClean();

        var after = TestSite.ReadTree(site.Output);
        string[] pages = ["press/2023/sustainability-report/", "report/2023/", "report/2023/circularity-and-resources/", "report/2023/certificates-and-target/", "report/2023/data/", ""];
        string[] languages = ["en", "zh"];
        var expected = languages
            .SelectMany(language => pages.Select(page => $"{language}/{page}index.html"))
            .Concat(["media/report/2023/indicators.csv", "media/report/2023/indicators.json"]);

        // The press kit holds the release's text; its name, which the media page links to, changes with it.
        var changed = after.Where(file => !before.TryGetValue(file.Key, out var old) || !file.Value.SequenceEqual(old)).Select(file => file.Key);
        Assert.Equal(expected.Order(StringComparer.Ordinal), changed.Where(name => !name.Contains("press-kit", StringComparison.Ordinal) && !name.EndsWith("/media/index.html", StringComparison.Ordinal)));
        Assert.All(expected, name => Assert.Contains("95.91", Encoding.UTF8.GetString(after[name]), StringComparison.Ordinal));
        AssertAsCleanlyBuilt(site, after);
    }

    [Fact]
    public void Front_matter_has_the_figure_and_follows_when_it_changes()
    {
        const string English = "Energy: :indicator[energy]{period=2023 unit=GJ}, :change[energy]{from=2022 to=2023}";
        const string Chinese = "能源:indicator[energy]{period=2023 unit=GJ}，:change[energy]{from=2022 to=2023}";
        using var site = CreateSite("Text.").Replace("input/report/2023/one.md", "{en: Chapter one, zh: 第一章}", $"{{en: \"{English}\", zh: \"{Chinese}\"}}");
        site.BuildClean();
        var before = Heading(site, "en");
        Assert.Matches(@"^1 Energy: [\d,.]+\sGJ, [+−][\d.]+%$", before);
        Assert.Matches(@"^1 能源[\d,.]+\sGJ，[+−][\d.]+%$", Heading(site, "zh"));

        site.Replace(Values, "energy,2023,", "energy,2023,1");
        site.BuildClean();
        Assert.NotEqual(before, Heading(site, "en"));
        AssertAsCleanlyBuilt(site, TestSite.ReadTree(site.Output));

        static string Heading(TestSite site, string language) =>
            site.Page($"/{language}/report/2023/one/").QuerySelector("h1")!.TextContent;
    }

    [Theory]
    [InlineData(":indicator[enrgy]{period=2023}")]
    [InlineData(":indicator[energy]{perod=2023}")]
    [InlineData(":indicator[energy]{period=1999}")]
    [InlineData(":indicator[energy")]
    [InlineData(":indicator[energy]")]
    public void A_figure_that_front_matter_cannot_have_is_said_at_its_place(string written)
    {
        using var site = CreateSite("Text.").Replace("input/report/2023/one.md", "en: Chapter one", $"en: 'In: {written}'");
        var found = site.Build().Diagnostics;
        Assert.True(found.Length > 0 && found.All(diagnostic => diagnostic.Severity == Generator.Diagnostics.Severity.Error));
        Assert.All(found, diagnostic => Assert.Equal("input/report/2023/one.md:2", site.Describe(diagnostic.Location)[.."input/report/2023/one.md:2".Length]));
        Assert.All(found, diagnostic => Assert.InRange(diagnostic.Location.Column, 17, 17 + 5 + written.Length));
    }

    [Fact]
    public void A_restated_value_is_found_in_texts_that_did_not_change()
    {
        using var site = CreateSite("Energy use was 1,234.55 MWh in 2023.", "2023年，能源消耗为1,234.55兆瓦时。");
        site.BuildClean();
        site.Replace(Values, "energy,2023,1234.55,estimated,,,", "energy,2023,1111,restated,,1234.55,meter");
        Assert.Equal(["GEN9210", "GEN9210"], site.Build().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("| | 2020 | 2022 |\n|---|---|---|\n| {0} (MWh) | 1,200,000 | 1,300,000.25 |", "")]
    [InlineData("| | 2020 | 2022 |\n|---|---|---|\n| {0} (MWh) | 1,200,000 | 1,200,000 |", "GEN9209 8")]
    [InlineData("| | 2020 | 2022 |\n|---|---|---|\n| {0} | 1,200,000 | 1,250,000 |", "GEN9210 8")]
    [InlineData("| | {0} | {1} |\n|---|---|---|\n| 2020 | 1,300,000.25 | 25% |", "GEN9209 8")]
    [InlineData("| | 2020 | 2022 |\n|---|---|---|\n| - | 1,250,000 | 1,200,000 |", "")]
    [InlineData("| {0} | - | + |\n|---|---|---|\n| 2022 | 1,250,000 | :indicator[energy]{{period=2022}} |", "GEN9210 8")]
    public void A_cell_of_a_table_is_held_against_the_year_of_its_row_or_column(string table, string expected)
    {
        using var site = CreateSite(string.Format(CultureInfo.InvariantCulture, table, "Energy use", "Renewable share"), string.Format(CultureInfo.InvariantCulture, table, "能源消耗", "可再生占比"));
        var found = site.Build().Diagnostics.Where(diagnostic => !diagnostic.Location.File.EndsWith(".zh.md", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(' ', found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.Line}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Both_languages_must_name_the_same_figure()
    {
        using var site = CreateSite("It is :indicator[energy]{period=2023}.", "为:indicator[energy]{period=2022}。");
        Assert.Equal(["GEN5007"], site.Build().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_chart_has_its_files_and_a_target_its_progress()
    {
        using var site = CreateSite("::chart{kind=lines of=energy}\n\n::target[energy-2030]");
        site.BuildClean();
        var page = site.Page("/en/report/2023/one/");
        Assert.Contains("Less energy: 2030, on-track, 99.9%", page.Body!.TextContent, StringComparison.Ordinal);

        var csv = File.ReadAllBytes(Path.Combine(site.Output, "zh/report/2023/one/lines-energy.csv"));
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), csv[..3]);
        Assert.Contains("energy,能源消耗,MWh,2022,1300000.25,restated,,1250000,更换了一块仪表。", Encoding.UTF8.GetString(csv), StringComparison.Ordinal);
        Assert.StartsWith("<svg xmlns=", site.Read("output/en/report/2023/one/lines-energy.svg"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(site.Read("output/en/report/2023/one/lines-energy.json"));
        Assert.Equal(1234.55m, json.RootElement.GetProperty("indicators")[0].GetProperty("values")[2].GetProperty("value").GetDecimal());
    }

    [Theory]
    [InlineData("::chart{kind=target of=energy-2030}\n\n::target[energy-2030]")]
    [InlineData("::target[energy-2030]\n\n::chart{kind=target of=energy-2030}")]
    public void A_target_and_a_chart_of_it_stand_in_one_text(string text)
    {
        using var site = CreateSite(text);
        site.BuildClean();
        Assert.All(["progress", "target"], name => Assert.StartsWith("<svg xmlns=", site.Read($"output/en/report/2023/one/{name}-energy-2030.svg"), StringComparison.Ordinal));
    }

    [Fact]
    public void Charts_and_their_files_stay_when_nothing_of_them_changed()
    {
        using var site = CreateSite("::chart{kind=lines of=energy}");
        site.BuildClean();
        site.Write("input/pages/new.md", "---\ntitle: {en: New, zh: 新}\n---\nSee [contact](contact.md).\n").Write("input/pages/new.zh.md", "见[联系方式](contact.md)。\n");
        site.Build();
        AssertAsCleanlyBuilt(site, TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void The_showcase_s_targets_are_on_track_or_not_as_its_text_says()
    {
        using var site = TestSite.Copy(Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input"), Repository.Theme);
        TestSite.Build(site.Options() with { AsOf = new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero) });
        var page = site.Page("/en/report/2024/certificates-and-targets/");
        Assert.Equal(8, page.QuerySelectorAll(".target-on-track").Length);
        Assert.Equal(["Total emissions", "Secondary plastic"], page.QuerySelectorAll(".target-off-track .target-name").Select(name => name.TextContent));
    }

    [Fact]
    public async Task The_data_of_a_report_are_as_their_schema_says()
    {
        using var site = TestSite.Copy(Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input"), Repository.Theme);
        TestSite.Build(site.Options() with { AsOf = new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero) });
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(site.Read("output/media/indicators.schema.json"), TestContext.Current.CancellationToken);
        var json = site.Read("output/media/report/2024/indicators.json");
        Assert.Empty(schema.Validate(json));
        using var data = JsonDocument.Parse(json);
        Assert.True(data.RootElement.GetProperty("indicators").GetArrayLength() >= 25);
        Assert.NotEmpty(schema.Validate(json.Replace("\"measured\"", "\"mesured\"", StringComparison.Ordinal)));

        var dataset = JsonDocument.Parse(site.Page("/zh/report/2024/data/").QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        Assert.Equal("Dataset", dataset.GetProperty("@type").GetString());
        Assert.Equal("2020/2024", dataset.GetProperty("temporalCoverage").GetString());
    }

    private static TestSite CreateSite(string english, string? chinese = null) => TestSite.Minimal()
        .Write("input/report/2023/indicators.yaml", Definitions)
        .Write(Values, Rows)
        .Write("input/report/2023/one.md", $"---\ntitle: {{en: Chapter one, zh: 第一章}}\n---\n## Results\n\n{english}\n")
        .Write("input/report/2023/one.zh.md", $"## 结果\n\n{chinese ?? english}\n");

    private static string Figure(TestSite site, string language) => site.Page($"/{language}/report/2023/one/").QuerySelector("data")!.TextContent;

    private static void AssertAsCleanlyBuilt(TestSite site, SortedDictionary<string, byte[]> tree)
    {
        using var clean = TestSite.Copy(site.Input, site.Theme);
        clean.Build();
        var expected = TestSite.ReadTree(clean.Output);
        Assert.Equal(expected.Keys, tree.Keys);
        Assert.All(expected, file => Assert.True(file.Value.SequenceEqual(tree[file.Key]), file.Key));
    }
}
