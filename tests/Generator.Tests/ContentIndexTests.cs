using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The content index: made from the code lists and from what the texts are marked with.</summary>
public sealed class ContentIndexTests
{
    private const string Data = "input/report/2023/disclosures.yaml";

    private const string Lists =
        """
        chapter: two
        gri:
          version: "2021"
          statement-of-use: {en: With reference., zh: 参照编制。}
          gri-1-used: "GRI 1: Foundation 2021"
          standards:
            - standard: "GRI 305: Emissions 2016"
              disclosures:
                "305-1":
                  title: {en: Direct, zh: 直接}
                "305-2":
                  title: {en: Indirect, zh: 间接}
                "305-6":
                  title: {en: Ozone, zh: 臭氧}
                  omission:
                    requirement: a
                    reason: not-applicable
                    explanation: {en: None made., zh: 不生产。}
        esrs:
          version: "2023"
          disclosure-requirements:
            "E1-6":
              title: {en: Gross, zh: 总量}
              paragraph: "44"
              material: true
            "E2-4":
              title: {en: Pollution, zh: 污染}
              material: false
              explanation: {en: Not material., zh: 不重要。}
        subjects:
          results:
            title: {en: The results, zh: 成果}
            locations: ["one#results"]

        """;

    [Fact]
    public void Each_language_s_index_leads_to_its_own_sections()
    {
        using var site = Create();
        site.BuildClean();
        Assert.Equal(
            [
                "gri GRI content index 2021 With reference. GRI 1: Foundation 2021",
                "305-1 Direct: Results /en/report/2023/one/#results",
                "305-2 Indirect: Results /en/report/2023/one/#disclosure-gri-305-2",
                "305-6 Ozone: a not-applicable None made.",
                "esrs ESRS index 2023",
                "E1-6 Gross: 44 true Chapter one /en/report/2023/one/",
                "E2-4 Pollution: false Not material.",
                "subjects Subjects",
                "results The results: Results /en/report/2023/one/#results",
            ],
            Rows(site, "en"));
        Assert.Equal(
            ["305-1 直接: 结果 /zh/report/2023/one/#results", "305-2 间接: 结果 /zh/report/2023/one/#results", "305-6 臭氧: a not-applicable 不生产。"],
            Rows(site, "zh")[1..4]);
    }

    [Fact]
    public void A_marked_block_has_an_id_and_no_foreign_attribute()
    {
        using var site = Create();
        site.BuildClean();
        var block = site.Page("/en/report/2023/one/").QuerySelector("#disclosure-gri-305-2")!;
        Assert.Equal("Much steam.", block.TextContent);
        Assert.DoesNotContain("disclosure=", site.Read("output/en/report/2023/one/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n", "table#disclosure-gri-305-2")]
    [InlineData("- water\n- steam\n", "ul#disclosure-gri-305-2")]
    [InlineData("> quoted\n", "blockquote#disclosure-gri-305-2")]
    [InlineData("> [!NOTE]\n> told\n", "div.markdown-alert#disclosure-gri-305-2")]
    [InlineData("> [!NOTE]\n> told\n>\n> twice\n", "div.markdown-alert#disclosure-gri-305-2")]
    [InlineData("\n::sign[Here]\n", "div#disclosure-gri-305-2 b")]
    [InlineData("\n::sign[Here]{#there}\n", "b#there")]
    public void Every_kind_of_block_can_be_marked(string block, string marked)
    {
        using var site = Create()
            .Write("theme/directives/sign.html", "---\ndescription: A sign.\nforms: [block]\nlabel: required\narguments:\n  id: {description: \"its id\"}\nexample: \"::sign[Here]\"\n---\n<b{{ if arguments.id }} id=\"{{ arguments.id }}\"{{ end }}>{{ label }}</b>\n")
            .Replace("input/report/2023/one.md", "Much steam.\n", block)
            .Replace("input/report/2023/one.zh.md", "蒸汽不少。\n", block.Replace("{disclosure=\"GRI 305-2\"}", "", StringComparison.Ordinal));
        site.BuildClean();
        var id = marked.Split('#', ' ')[1];
        Assert.Single(site.Page("/en/report/2023/one/").QuerySelectorAll(marked));
        Assert.Contains($"305-2 Indirect: Results /en/report/2023/one/#{id}", Rows(site, "en"));
    }

    [Fact]
    public void The_index_follows_a_heading_that_is_renamed_and_a_mark_that_moves()
    {
        using var site = Create();
        site.BuildClean();
        site.Replace("input/report/2023/one.md", "## Results {disclosure=\"GRI 305-1\"}", "## Outcome {#results disclosure=\"GRI 305-1\"}");
        site.BuildClean();
        Assert.Contains("305-1 Direct: Outcome /en/report/2023/one/#results", Rows(site, "en"));
        Assert.Contains("305-2 Indirect: Outcome /en/report/2023/one/#disclosure-gri-305-2", Rows(site, "en"));
    }

    [Fact]
    public void What_a_kept_body_marks_is_still_in_the_index()
    {
        using var site = Create();
        site.BuildClean();
        var before = Rows(site, "en");
        site.Replace("input/report/2023/two.md", "follows", "comes after");
        site.BuildClean();
        Assert.Equal(before, Rows(site, "en"));
    }

    [Fact]
    public void A_chapter_that_is_not_the_index_shows_none()
    {
        using var site = Create();
        site.BuildClean();
        Assert.Empty(site.Page("/en/report/2023/one/").QuerySelectorAll(".index"));
    }

    private static List<string> Rows(TestSite site, string language) =>
        [.. site.Page($"/{language}/report/2023/two/").QuerySelectorAll(".index").Select(row => string.Join(' ', row.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    private static TestSite Create() => TestSite.Minimal()
        .Write(Data, Lists)
        .Replace("input/report/2023/one.md", "zh: 第一章}\n", "zh: 第一章}\ndisclosures: [ESRS E1-6]\n")
        .Replace("input/report/2023/one.md", "## Results\n", "## Results {disclosure=\"GRI 305-1\"}\n\n{disclosure=\"GRI 305-2\"}\nMuch steam.\n")
        .Replace("input/report/2023/one.zh.md", "结果良好。", "蒸汽不少。\n\n结果良好。")
        .Write("theme/layouts/chapter.html", """
            <h1>{{ chapter.number }} {{ chapter.title }}</h1>
            {{ chapter.body }}
            {{~ for list in chapter.disclosures ~}}
            <p class="index" id="{{ list.id }}">{{ list.kind }} {{ list.title }} {{ list.version }} {{ list.statement }} {{ list.gri_1 }}</p>
            {{~ for group in list.groups; for item in group.disclosures ~}}
            <p class="index">{{ item.code }} {{ item.title }}: {{ item.paragraph }} {{ item.material }}{{ for place in item.locations }} {{ if place.section; place.section; else; place.chapter; end }} <a href="{{ place.url }}">{{ place.url }}</a>{{ end }} {{ item.requirement }} {{ item.reason }} {{ item.explanation }}</p>
            {{~ end; end; end ~}}
            <p><a href="{{ chapter.report.url }}">{{ chapter.report.title }}</a></p>
            """);
}
