using System.Text.Json;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The glossary: its page in each language, and the first use of its words in texts.</summary>
public sealed class GlossaryTests
{
    private const string Release = "input/press/2024-01-10-first/index.md";

    [Fact]
    public void Each_language_has_its_own_order()
    {
        using var site = WithTerms();
        site.BuildClean();
        Assert.Equal(["footprint", "greenhouse gas", "soot"], Words(site, "en"));
        Assert.Equal(["F", "G", "S"], site.Page("/en/glossary/").QuerySelectorAll("h2").Select(letter => letter.TextContent));
        Assert.Equal(["黑烟", "温室气体", "足迹"], Words(site, "zh"));
        Assert.Equal(["H", "W", "Z"], site.Page("/zh/glossary/").QuerySelectorAll("h2").Select(letter => letter.TextContent));
    }

    [Fact]
    public void The_first_use_in_a_text_leads_to_the_definition_and_links_headings_and_code_are_left_alone()
    {
        using var site = WithTerms()
            .Append("input/pages/about.md", "\n## The footprint\n\n`footprint` and [footprint](contact.md), then a Footprint, a footprint and a *GHG*; footprints are none.\n")
            .Append("input/pages/about.zh.md", "\n## 足迹\n\n`footprint`与[足迹](contact.md)，然后是足迹、足迹和*GHG*。\n");
        site.Build();
        Assert.Equal(
            ["<dfn><a class=\"term\" href=\"/en/glossary/#footprint\">Footprint</a></dfn>", "<abbr title=\"greenhouse gas\"><a class=\"term\" href=\"/en/glossary/#greenhouse-gas\">GHG</a></abbr>"],
            Marks(site, "/en/about/"));
        Assert.Equal(
            ["<dfn><a class=\"term\" href=\"/zh/glossary/#footprint\">足迹</a></dfn>", "<abbr title=\"温室气体\"><a class=\"term\" href=\"/zh/glossary/#greenhouse-gas\">GHG</a></abbr>"],
            Marks(site, "/zh/about/"));
    }

    [Fact]
    public void Machines_read_the_terms()
    {
        using var site = WithTerms();
        site.BuildClean();
        using var json = JsonDocument.Parse(site.Page("/zh/glossary/").QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("DefinedTermSet", json.RootElement.GetProperty("@type").GetString());
        var terms = json.RootElement.GetProperty("hasDefinedTerm");
        Assert.Equal(3, terms.GetArrayLength());
        Assert.Equal("温室气体", terms[1].GetProperty("name").GetString());
        Assert.Equal("GHG", terms[1].GetProperty("alternateName").GetString());
        Assert.EndsWith("/zh/glossary/#greenhouse-gas", terms[1].GetProperty("@id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_definitions_there_is_no_glossary()
    {
        using var site = TestSite.Minimal();
        site.BuildClean();
        Assert.False(site.HasPage("/en/glossary/"));
        Assert.DoesNotContain("glossary", site.Read("output/en/index.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Root, Release)));
    }

    private static IEnumerable<string> Words(TestSite site, string language) =>
        site.Page($"/{language}/glossary/").QuerySelectorAll("dfn").Select(word => word.TextContent);

    private static IEnumerable<string> Marks(TestSite site, string url) =>
        site.Page(url).QuerySelectorAll(".term").Select(mark => mark.ParentElement!.OuterHtml);

    private static TestSite WithTerms() => TestSite.Minimal()
        .Write("input/terms.yaml", """
            topics:
              news:
                label: {en: News, zh: 新闻}
            glossary:
              soot:
                label: {en: soot, zh: 黑烟}
                sort: {zh: hei yan}
                definition: {en: Black smoke., zh: 黑色的烟。}
              footprint:
                label: {en: footprint, zh: 足迹}
                sort: {zh: zu ji}
                definition: {en: What is left behind., zh: 留下的痕迹。}
              greenhouse-gas:
                label: {en: greenhouse gas, zh: 温室气体}
                abbreviation: GHG
                sort: {zh: wen shi qi ti}
                definition: {en: A gas that warms the climate., zh: 使气候变暖的气体。}
            """)
        .Replace("theme/layouts/base.html", "</head>", "{{ if page.json_ld }}<script type=\"application/ld+json\">{{ page.json_ld }}</script>{{ end }}\n</head>");
}
