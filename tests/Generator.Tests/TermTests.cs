using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Words of the glossary in two languages: what is right stays quiet, what is wrong is found where it stands.</summary>
public sealed class TermTests
{
    private const string Glossary =
        """
        topics:
          news:
            label: {en: News, zh: 新闻}
        glossary:
          brand:
            label: {en: brand, zh: brand}
            forbidden: {en: [Brand, BRAND], zh: Brand}
            case-sensitive: true
            optional: true
          brand-1:
            label: {en: "brand #1", zh: brand精灵#1}
            forbidden: {en: ["Brand #1", "brand#1"], zh: ["brand #1", "精灵#1"]}
            case-sensitive: true
          neutrality:
            label: {en: carbon neutrality, zh: 碳中和}
            accepted: {en: [carbon-neutral]}
            forbidden: {zh: 碳中性}
          rate:
            label: {en: recyclability rate, zh: 可回收率}
            accepted: {zh: 可回收利用率}
            forbidden: {en: recycling rate, zh: 回收率}

        """;

    /// <summary>Pairs that a careful editor would leave as they are.</summary>
    [Theory]
    [InlineData("Our carbon neutrality counts.", "我们的碳中和很重要。")]
    [InlineData("Carbon-neutral cars.", "碳中和汽车。")]
    [InlineData("CARBON NEUTRALITY", "碳中和")]
    [InlineData("Carbon\nneutrality across lines.", "换行的碳\n中和。")]
    [InlineData("**Carbon** neutrality in *parts*.", "**碳**中和。")]
    [InlineData("Carbon&nbsp;neutrality.", "碳中和。")]
    [InlineData("Carbon neutrality, and carbon neutrality again.", "碳中和。")]
    [InlineData("Hypercarbon neutrality-like words: carbon neutralityx.", "别的词。")]
    [InlineData("The recyclability rate.", "可回收率。")]
    [InlineData("The recyclability rate.", "可回收利用率。")]
    [InlineData("The brand moves on.", "它继续前行。")]
    [InlineData("The brand #1 drives.", "brand精灵#1上路。")]
    [InlineData("The brand #10 drives.", "另一款车上路。")]
    [InlineData("See `carbon neutrality`.", "见代码。")]
    [InlineData("See `Brand #1` and <https://x.example/Brand#1> and https://x.example/Brand.", "见代码和网址。")]
    [InlineData("Write to Brand@site.example.", "请来信。")]
    [InlineData("A picture ![drawn](cover.svg){.Brand}.", "一张图![图](cover.svg)。")]
    [InlineData("A [link](/en/?q=Brand).", "一个[链接](/zh/)。")]
    [InlineData("    Brand in code\n\n```\nBrand and carbon neutrality\n```", "    代码\n\n```\n代码\n```")]
    [InlineData("- carbon neutrality\n- other", "- 碳中和\n- 其他")]
    [InlineData("| carbon neutrality | x |\n|---|---|\n| y | recyclability rate |", "| 碳中和 | 甲 |\n|---|---|\n| 乙 | 可回收率 |")]
    [InlineData("## Carbon neutrality\n\nText.", "## 碳中和\n\n正文。")]
    [InlineData("Carbon neutrality.\n\nText.", "先说正文，再说碳中和。")]
    [InlineData("## One\n\nCarbon neutrality.\n\nText.\n\n## Two\n\nText.", "## 一\n\n正文，碳中和。\n\n## 二\n\n正文。")]
    public void What_is_right_stays_quiet(string english, string chinese) => Assert.Equal("", Check(english, chinese));

    [Theory]
    [InlineData("Our carbon neutrality counts.", "我们的碳平衡很重要。", "GEN5050 en:1:5 zh:1:1")]
    [InlineData("One.\n\nOur **carbon neutrality**.", "一。\n\n我们的平衡。", "GEN5050 en:3:7 zh:3:1")]
    [InlineData("- one\n- carbon neutrality", "- 碳中和\n- 其他", "GEN5050 en:2:3 zh:2:3")]
    [InlineData("| x | carbon neutrality |\n|---|---|", "| 碳中和 | 甲 |\n|---|---|", "GEN5050 en:1:7 zh:1:9")]
    [InlineData("![A picture](cover.svg \"The recyclability rate\")", "![图](cover.svg \"比例\")", "GEN5050 en:1:29 zh:1:17")]
    [InlineData("![The recyclability rate](cover.svg)", "![比例](cover.svg)", "GEN5050 en:1:7 zh:1:3")]
    [InlineData("The recyclability rate.", "这一回收率。", "GEN5051 zh:1:3")]
    [InlineData("The recycling rate.", "这一比例。", "GEN5051 en:1:5")]
    [InlineData("The carbon-neutral car.", "碳中性汽车。", "GEN5051 zh:1:1")]
    [InlineData("Brand is ours.", "brand是我们的。", "GEN5051 en:1:1")]
    [InlineData("The BRAND.", "这个Brand品牌。", "GEN5051 en:1:5|GEN5051 zh:1:3")]
    [InlineData("The Brand #1 and brand#1.", "brand精灵#1和精灵#1。", "GEN5051 en:1:18|GEN5051 en:1:5|GEN5051 zh:1:11")]
    [InlineData("The brand #1.", "这款brand #1。", "GEN5051 zh:1:3")]
    [InlineData("Carbon neutrality.[^n]\n\n[^n]: The recyclability rate.", "碳中和。[^n]\n\n[^n]: 比例。", "GEN5050 en:3:11 zh:3:7")]
    [InlineData("## A\n\nCarbon neutrality.\n\nText.\n\n## B\n\nText.", "## 一\n\n正文。\n\n## 二\n\n碳中和。", "GEN5050 en:3:1 zh:1:4")]
    [InlineData("> Our carbon neutrality.", "> 我们的平衡。", "GEN5050 en:1:7 zh:1:3")]
    [InlineData("Rate\n:   The recyclability rate.", "比例\n:   这一比例。", "GEN5050 en:2:9 zh:2:5")]
    public void What_is_wrong_is_found_at_its_place_in_both_texts(string english, string chinese, string expected) =>
        Assert.Equal(expected, Check(english, chinese));

    [Fact]
    public void A_forbidden_form_is_found_in_every_text_of_the_front_matter()
    {
        using var site = TestSite.Minimal();
        site.Write("input/terms.yaml", Glossary);
        site.Write("input/press/2024-01-10-first/index.md",
            """
            ---
            title: {en: Brand title, zh: Brand标题}
            subtitle: {en: 'The Brand''s', zh: "Brand副标题"}
            summary:
              en: >-
                A long
                Brand summary.
              zh: |
                摘要
                Brand摘要。
            highlights:
              - {en: Brand highlight, zh: Brand要点}
            date: 2024-01-10T09:00
            place: shanghai
            image:
              src: cover.svg
              alt: {en: Brand square, zh: Brand方块}
              caption: {en: Brand caption, zh: Brand说明}
              credit: Brand
            images:
              - {src: cover.svg, alt: {en: Brand two, zh: Brand二}, licence: Brand}
            corrections:
              - {date: 2024-02-01T09:00, kind: update, note: {en: Brand note, zh: Brand更正}}
            ---
            Text.
            """);
        site.Write("input/press/2024-01-10-first/index.zh.md", "正文。\n");
        var places = site.Build().Diagnostics.Where(diagnostic => diagnostic.Id == "GEN5051").Select(diagnostic => $"{diagnostic.Location.Line}:{diagnostic.Location.Column}");
        Assert.Equal(
            ["2:13", "2:30", "3:21", "3:37", "7:5", "10:5", "12:10", "12:31", "17:13", "17:31", "18:17", "18:36", "19:11", "21:32", "21:47", "21:65", "23:55", "23:71"],
            places);
    }

    [Fact]
    public void A_changed_glossary_finds_what_a_clean_build_finds()
    {
        using var site = TestSite.Minimal();
        site.BuildClean();
        site.Replace("input/terms.yaml", "{en: footprint, zh: 足迹}", "{en: report, zh: 通报}");
        var changed = site.Build();
        Directory.Delete(site.Output, recursive: true);
        Assert.NotEmpty(changed.Diagnostics);
        Assert.Equal(site.Build().Diagnostics.Select(site.Describe), changed.Diagnostics.Select(site.Describe));
    }

    [Fact]
    public void A_warning_is_given_again_when_another_file_changes()
    {
        using var site = TestSite.Minimal();
        site.Write("input/pages/about.zh.md", "足迹请见[联系方式](contact.md)。\n").Write("input/pages/about.md", "---\ntitle: {en: About, zh: 关于}\n---\nFootprint: see [contact](contact.md).\n");
        site.BuildClean();
        site.Replace("input/pages/about.zh.md", "足迹", "脚步");
        var expected = site.Build().Diagnostics.Select(site.Describe).ToList();
        site.Replace("input/pages/contact.zh.md", "邮箱", "地址");
        Assert.Equal(expected, site.Build().Diagnostics.Select(site.Describe));
        Assert.Single(expected);
    }

    /// <summary>Builds a page of these two bodies; each diagnostic as its id and its places, lines counted from the body's first.</summary>
    private static string Check(string english, string chinese)
    {
        const string FrontMatter = "---\ntitle: {en: About, zh: 关于}\n---\n";
        using var site = TestSite.Minimal();
        site.Write("input/terms.yaml", Glossary)
            .Write("input/pages/about.md", $"{FrontMatter}{english}\n")
            .Write("input/pages/about.zh.md", $"{chinese}\n")
            .Write("input/pages/cover.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>""");
        var places =
            from diagnostic in site.Build().Diagnostics
            where Diagnostics.TermDiagnostics.All.Contains(diagnostic.Descriptor)
            let locations = diagnostic.Related.Select(related => related.Location).Prepend(diagnostic.Location)
            select $"{diagnostic.Id} {string.Join(' ', locations.Select(Place))}";
        return string.Join('|', places.Order(StringComparer.Ordinal));

        static string Place(Diagnostics.SourceLocation location) => location.File.EndsWith(".zh.md", StringComparison.Ordinal)
            ? $"zh:{location.Line}:{location.Column}"
            : $"en:{location.Line - 3}:{location.Column}";
    }
}
