using CsCheck;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Two languages of a page compared: what is meant to differ, what only looks different, and what is kept of the last build.</summary>
public sealed class ParityTests
{
    private const string FrontMatter = "---\ntitle: {en: About, zh: 关于}\n---\n";

    [Theory]
    [InlineData("They sailed the seven seas.", "他们扬帆远航。", "GEN5010")]
    [InlineData("<!-- parity: ignore 7 \"seven seas\" -->\nThey sailed the seven seas.", "他们扬帆远航。", "")]
    [InlineData("They sailed the seven seas.", "<!-- parity: ignore 7 \"seven seas\" -->\n他们扬帆远航。", "")]
    [InlineData("They <!-- parity: ignore seven “seven seas” --> sailed the seven seas.", "他们扬帆远航。", "")]
    [InlineData("## The seven seas <!-- parity: ignore 7 \"idiom\" -->", "## 远航", "")]
    [InlineData("- a ship\n- seven seas <!-- parity: ignore 7 \"idiom\" -->", "- 船\n- 远航", "")]
    [InlineData("| a | b |\n|---|---|\n| ship | seven seas <!-- parity: ignore 7 \"idiom\" --> |", "| 甲 | 乙 |\n|---|---|\n| 船 | 远航 |", "")]
    [InlineData("<!-- parity: ignore 8 \"wrong\" -->\nThey sailed the seven seas.", "他们扬帆远航。", "GEN5010 GEN5011")]
    [InlineData("<!-- parity: ignore 7 \"far away\" -->\nText.\n\nThey sailed the seven seas.", "正文。\n\n他们扬帆远航。", "GEN5010 GEN5011")]
    [InlineData("<!-- parity: ignore 7 \"seven seas\" -->\nThe seven seas.", "四海。", "")]
    [InlineData("Text.\n\n<!-- parity: ignore 7 \"nothing below\" -->", "正文。", "GEN5011")]
    [InlineData("<!-- parity: ignore https://x.example/a \"our channel\" -->\nSee [it](https://x.example/a).", "见[它](https://weibo.example/b)。", "")]
    [InlineData("<!-- a note of the translator: 7 -->\nText.", "正文。", "")]
    public void An_exception_holds_for_its_paragraph_and_is_never_published(string english, string chinese, string expected)
    {
        using var site = Site(english, chinese);
        Assert.Equal(expected, Ids(site));
        if (expected.Length == 0)
        {
            Assert.DoesNotContain("parity", site.Read("output/en/about/index.html") + site.Read("output/zh/about/index.html"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Seven seas", "远航", "<!-- parity: ignore 7 \"seven seas\" -->\n\n", "", "")]
    [InlineData("Seven seas", "远航", "", "<!-- parity: ignore seven \"idiom\" -->\n\n", "GEN5010 GEN5011")]
    [InlineData("Seven seas", "远航", "", "<!-- parity: ignore 7 \"idiom\" -->\n\n", "")]
    [InlineData("Journeys", "远航3万里", "", "<!-- parity: ignore 3万 \"idiom\" -->\n\n", "")]
    [InlineData("Seven seas", "远航", "Words.\n\n<!-- parity: ignore 7 \"seven seas\" -->\n", "文字。\n\n", "GEN5010 GEN5011")]
    public void An_exception_above_either_text_holds_for_the_front_matter(string title, string translated, string aboveEnglish, string aboveChinese, string expected)
    {
        using var site = TestSite.Minimal()
            .Write("input/pages/about.md", $"---\ntitle: {{en: {title}, zh: {translated}}}\n---\n{aboveEnglish}Text.\n")
            .Write("input/pages/about.zh.md", aboveChinese + "正文。\n");
        Assert.Equal(expected, Ids(site));
    }

    [Theory]
    [InlineData("See [contact](/en/contact/).", "请见[联系方式](/zh/contact/)。")]
    [InlineData("See [contact](contact.md).", "请见[联系方式](/zh/contact/)。")]
    [InlineData("See [ISO](https://www.iso.org/en/home).", "见[ISO](https://www.iso.org/zh/home)。")]
    [InlineData("See [us](https://www.example.com/about).", "见[我们](https://www.example.com.cn/about)。")]
    [InlineData("See [contact][c].\n\n[c]: contact.md", "请见[联系方式](contact.md)。")]
    [InlineData("Five ships. They carried 12 guests.", "共有五艘船。\n\n载有12名乘客。")]
    [InlineData("In 2022, 5 ships.\n\nIn 2023, 7 ships.", "2022年，5艘船；2023年，7艘船。")]
    [InlineData("The rate is **95.82**%.", "该比率为**95.82**%。")]
    [InlineData("Use `--level 7` and see <https://example.org/7>.", "使用`--level 7`，见<https://example.org/7>。")]
    [InlineData("Code:\n\n```\n12\n```", "代码：\n\n```\n13\n```")]
    [InlineData("1,200&nbsp;ships", "1200艘船")]
    [InlineData("Ship 7\\* sails.", "7号船航行。")]
    [InlineData("The ISO 14067 standard.\n\n*[ISO]: International Organization for Standardization", "ISO 14067标准。\n\n*[ISO]: 国际标准化组织")]
    public void Two_texts_that_say_the_same_are_left_alone(string english, string chinese)
    {
        using var site = Site(english, chinese);
        Assert.Equal("", Ids(site));
    }

    [Theory]
    [InlineData("# lines\n\nThe first paragraph\nbreaks, and its second line says 12.", 6, "正文\n第二行说13。", 2, 5)]
    [InlineData("Text with *12*\\% and more.", 4, "正文有*13*\\%。", 1, 5)]
    [InlineData("| Year | Ships |\n|---|---|\n| 2021 | 12 |", 6, "| 年份 | 船舶 |\n|---|---|\n| 2021年 | 13 |", 3, 11)]
    public void A_number_is_reported_where_it_stands(string english, int englishLine, string chinese, int line, int column)
    {
        using var site = Site(english.Replace("# lines\n\n", "", StringComparison.Ordinal), chinese);
        var finding = Assert.Single(site.Build().Diagnostics, diagnostic => diagnostic.Id == "GEN5010");
        Assert.Equal((line, column), (finding.Location.Line, finding.Location.Column));
        Assert.Equal(english.StartsWith('#') ? 5 : englishLine, Assert.Single(finding.Related).Location.Line);
    }

    [Theory]
    [InlineData("Founded in 2019.", "创立于2019年。", "")]
    [InlineData("Founded in 2019.", "创立于2018年。", "GEN5010 25:12")]
    [InlineData("It's *big*.\n\nFounded in 2019.", "它很大。\n\n创立于2018年。", "GEN5010 29:12")]
    [InlineData("The seven seas. <!-- parity: ignore 7 \"idiom\" -->", "远航。", "")]
    [InlineData("The wide seas. <!-- parity: ignore 7 \"idiom\" -->", "远航。", "GEN5011 23:24")]
    [InlineData("Ships.\n\n<!-- parity: ignore 9 \"gone\" -->\nThe seas.", "船。\n\n远航。", "GEN5011 25:9")]
    [InlineData("Ships. <!-- parity: forget 9 -->", "船。", "GEN5012 23:16")]
    [InlineData("Ships  sail.", "船航行.", "GEN5061 23:14|GEN5070 25:12")]
    [InlineData("Ships of [us](https://x.example/a--b/?c=d).", "[我们](https://x.example/a--b/?c=d)的船。", "")]
    [InlineData("See [us](https://x.example/a).", "见[我们](https://x.example/b)。", "GEN5003 25:15")]
    [InlineData("## Ships\n\nOne of 5.", "### 船\n\n五之一。", "GEN5001 27:9")]
    public void A_boilerplate_is_checked_as_other_texts_are(string english, string chinese, string expected)
    {
        const string indent = "        ";
        using var site = TestSite.Minimal();
        var lines = site.Read("input/site.yaml").Split('\n').TakeWhile(line => !line.StartsWith("boilerplates:", StringComparison.Ordinal)).ToList();
        var texts = $"      en: |\n{Block(english)}\n      zh: |\n{Block(chinese)}\n";
        site.Write("input/site.yaml", string.Join('\n', lines) + $"\nboilerplates:\n  about:\n    title: {{en: About, zh: 关于}}\n    text:\n{texts}");
        Assert.Equal(expected, string.Join('|', site.Build().Diagnostics.Select(finding => $"{finding.Id} {finding.Location.Line}:{finding.Location.Column}")));

        string Block(string text) => indent + text.Replace("\n", $"\n{indent}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: {en: Minimal site, zh: 最小网站}", "title: {en: 2 sites, zh: 三个网站}", "GEN5010 2:26")]
    [InlineData("description: {en: The smallest valid site., zh: 最小的有效网站。}", "description: {en: \"The \\\"smallest\\\" site.  2 pages\", zh: 最小的有效网站.两页。}", "GEN5061 3:42|GEN5070 3:65")]
    public void The_title_and_description_of_the_site_are_checked_too(string written, string changed, string expected)
    {
        using var site = TestSite.Minimal().Replace("input/site.yaml", written, changed);
        Assert.Equal(expected, string.Join('|', site.Build().Diagnostics.Select(finding => $"{finding.Id} {finding.Location.Line}:{finding.Location.Column}")));
    }

    [Fact]
    public void A_section_that_is_missing_is_one_finding()
    {
        using var site = Site(
            "Text of 1 ship.\n\n## Ships\n\nThere are 12.\n\n- one of 5 m\n- one of 7 m\n\n![A square](../press/2024-01-10-first/cover.svg)\n\n| a | b |\n|---|---|\n| 3 | 4 |\n\n## Routes\n\nThere are 9.",
            "1艘船的正文。\n\n## 航线\n\n共有9条。");
        var finding = Assert.Single(site.Build().Diagnostics);
        Assert.Equal(("GEN5001", 6), (finding.Id, finding.Location.Line));
    }

    [Fact]
    public void A_drift_is_found_again_by_a_build_that_keeps_what_it_can()
    {
        using var site = Site("There are 12 ships.", "共有12艘船。");
        site.BuildClean();
        site.Write("input/pages/about.zh.md", "共有13艘船。\n");
        Assert.Equal("GEN5010", Ids(site));
        Assert.Equal("GEN5010", Ids(site));
        site.Write("input/pages/about.zh.md", "共有12艘船。\n");
        site.BuildClean();
        site.Write("input/pages/about.md", FrontMatter + "There are 13 ships.\n");
        Assert.Equal("GEN5010", Ids(site));
    }

    [Fact]
    public void Numbers_of_other_languages_are_not_read_and_their_structure_is()
    {
        using var site = TestSite.Minimal();
        SiteOverlay.Apply(Repository.TestFile("Sites", "german"), site.Root);
        var release = "input/press/2024-01-10-first/index.de.md";
        site.Write(release, site.Read(release) + "\n## Siebzehn 17\n");
        Assert.Equal("GEN5001", Assert.Single(site.Build().Diagnostics).Id);
    }

    [Fact]
    public void Any_two_texts_are_compared_and_findings_lie_in_their_files()
    {
        using var site = TestSite.Minimal();
        var fragment = Gen.OneOf(
            "\n", "\n\n", "## ", "### ", "- ", "1. ", "> ", "| ", " |\n|---|\n", "[^1]", "\n[^1]: ", "![x](../press/2024-01-10-first/cover.svg)", "[a](contact.md)", "**", "`7`", "7", "95.82%", "two", "两款",
            "2023年", "December 2023", "<!-- parity: ignore 7 \"x\" -->", "<!-- parity: -->", "\n:   ", "ISO 14067", "text ", "正文", "\\", "&nbsp;", "*[ISO]: x\n", "<https://x.example/>");
        Gen.Select(fragment.Array[0, 25].Select(string.Concat), fragment.Array[0, 25].Select(string.Concat)).Sample(
            (english, chinese) =>
            {
                site.Write("input/pages/about.md", FrontMatter + "Text. " + english).Write("input/pages/about.zh.md", "正文。" + chinese);
                Assert.All(site.Build().Diagnostics, diagnostic => Assert.All(diagnostic.Related.Select(related => related.Location).Prepend(diagnostic.Location), LocationAssert.LiesInItsFile));
            },
            iter: 60,
            threads: 1);
    }

    private static TestSite Site(string english, string chinese) => TestSite.Minimal()
        .Write("input/pages/about.md", FrontMatter + english + "\n")
        .Write("input/pages/about.zh.md", chinese + "\n");

    private static string Ids(TestSite site) => string.Join(' ', site.Build().Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
}
