using AngleSharp.Dom;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What a writer may write, and where it appears.</summary>
public sealed class ContentTests
{
    private const string About = "input/pages/about.md";
    private const string ChineseAbout = "input/pages/about.zh.md";

    [Fact]
    public void The_minimal_site_builds_without_diagnostics()
    {
        using var site = TestSite.Minimal();
        var result = site.BuildClean();
        Assert.Equal((12, 24), (result.Counts.Documents, result.Counts.Pages));
    }

    [Fact]
    public void A_text_is_one_for_all_languages_or_one_a_language_by_path_or_tag()
    {
        using var site = TestSite.Minimal()
            .Replace(About, "{en: About, zh: 关于}", "About ABC")
            .Replace("input/pages/contact.md", "{en: Contact, zh: 联系方式}", "{en: Contact, zh-Hans: 联系我们}");
        site.BuildClean();
        Assert.Equal("About ABC", Heading(site, "/en/about/"));
        Assert.Equal("About ABC", Heading(site, "/zh/about/"));
        Assert.Equal("Contact", Heading(site, "/en/contact/"));
        Assert.Equal("联系我们", Heading(site, "/zh/contact/"));
    }

    [Fact]
    public void A_translation_may_hold_its_own_texts()
    {
        using var site = TestSite.Minimal()
            .Replace(About, "{en: About, zh: 关于}", "{en: About}")
            .Write(ChineseAbout, "---\ntitle: 关于我们\nslug: guanyu\nsource: m77xag\n---\n请见[联系方式](contact.md)。\n");
        site.BuildClean();
        Assert.Equal("About", Heading(site, "/en/about/"));
        Assert.Equal("关于我们", Heading(site, "/zh/guanyu/"));
    }

    [Fact]
    public void A_document_may_be_written_in_another_language_than_the_first()
    {
        using var site = TestSite.Minimal()
            .Write(About, "---\nlanguage: zh\ntitle: {en: About, zh: 关于}\n---\n中文正文。\n\n## 甲\n\n见[联系方式](contact.md)。\n")
            .Write("input/pages/about.en.md", "English text.\n\n## First\n\nSee [contact](contact.md).\n");
        File.Delete(Path.Combine(site.Root, ChineseAbout));
        site.BuildClean();
        Assert.Contains("中文正文。", Body(site, "/zh/about/"), StringComparison.Ordinal);
        Assert.Contains("English text.", Body(site, "/en/about/"), StringComparison.Ordinal);
        Assert.Equal("/en/contact/", site.Page("/en/about/").QuerySelector(".body a")!.GetAttribute("href"));
        Assert.Equal("/zh/contact/", site.Page("/zh/about/").QuerySelector(".body a")!.GetAttribute("href"));
        Assert.Equal(site.Page("/zh/about/").QuerySelector("h2")!.Id, site.Page("/en/about/").QuerySelector("h2")!.Id);
    }

    [Fact]
    public void Slugs_may_differ_by_language_and_links_follow()
    {
        using var site = TestSite.Minimal()
            .Replace(About, "---\nWrite", "slug: {en: who-we-are, zh: 关于我们}\n---\nWrite");
        site.BuildClean();
        Assert.Equal("About", Heading(site, "/en/who-we-are/"));
        Assert.Equal("关于", Heading(site, "/zh/关于我们/"));
        Assert.False(site.HasPage("/en/about/"));
        Assert.Equal("/en/who-we-are/", site.Page("/en/press/2024/first/").QuerySelector("#details + p a")!.GetAttribute("href"));
        const string encoded = "/zh/%E5%85%B3%E4%BA%8E%E6%88%91%E4%BB%AC/";
        Assert.Equal(encoded, site.Page("/zh/press/2024/first/").QuerySelector("#details + p a")!.GetAttribute("href"));
        Assert.Contains("https://site.example" + encoded, site.Read("output/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_s_slug_leads_its_chapters()
    {
        using var site = TestSite.Minimal().Replace("input/report/2023/index.md", "chapters:", "slug: {en: year-2023, zh: niandu}\nchapters:");
        site.BuildClean();
        Assert.Equal("Report 2023", Heading(site, "/en/report/year-2023/"));
        Assert.Equal("1 第一章", Heading(site, "/zh/report/niandu/one/"));
    }

    [Fact]
    public void Headings_have_the_source_language_s_ids_in_every_language()
    {
        using var site = TestSite.Minimal();
        site.BuildClean();
        Assert.Equal("结果", site.Page("/zh/report/2023/one/").GetElementById("results")!.TextContent);
        Assert.Equal("详情", site.Page("/zh/press/2024/first/").GetElementById("details")!.TextContent);
    }

    [Fact]
    public void Lines_that_end_in_CR_LF_give_the_bytes_of_lines_that_end_in_LF()
    {
        using var site = TestSite.Minimal().Write(About, "---\ntitle: {en: About, zh: 关于}\nsummary:\n  en: |\n    Two\n    lines.\n  zh: 两行\n---\nA line\nand another.\n\n```\ncode\n\n  more\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
            .Write(ChineseAbout, "一行。\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n");
        site.BuildClean();
        var expected = TestSite.ReadTree(site.Output);
        string[] files = [.. Directory.EnumerateFiles(site.Input, "*.md", SearchOption.AllDirectories), .. Directory.EnumerateFiles(site.Input, "*.yaml")];
        foreach (var file in files)
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        Assert.Equal(files.Length, site.Build().Diagnostics.Count(diagnostic => diagnostic.Id == "GEN1003"));
        Assert.Equal(expected, TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void A_byte_order_mark_changes_no_byte_of_the_site()
    {
        using var site = TestSite.Minimal();
        site.BuildClean();
        var expected = TestSite.ReadTree(site.Output);
        var path = Path.Combine(site.Root, About);
        File.WriteAllBytes(path, [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(path)]);
        Assert.Equal("GEN1002", Assert.Single(site.Build().Diagnostics).Id);
        Assert.Equal(expected, TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void Files_beside_a_document_are_published_and_its_data_are_not()
    {
        using var site = TestSite.Minimal()
            .Write("input/press/2024-01-10-first/files/Data sheet.csv", "a,b\n1,2\n")
            .Write("input/press/2024-01-10-first/indicators.yaml", "a: 1\n")
            .Write("input/press/2024-01-10-first/.secret", "x\n")
            .Write("input/unowned/file.txt", "x\n")
            .Replace("input/press/2024-01-10-first/index.md", "More [about", "The [data](files/Data%20sheet.csv) and more [about")
            .Replace("input/press/2024-01-10-first/index.zh.md", "更多", "[数据](files/Data%20sheet.csv)，更多");
        site.BuildClean();
        Assert.Equal("a,b\n1,2\n", site.Read("output/media/press/2024-01-10-first/files/Data sheet.csv"));
        Assert.Contains("href=\"/media/press/2024-01-10-first/files/Data%20sheet.csv\"", Body(site, "/en/press/2024/first/"), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(site.Output, "media"), "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void A_picture_is_published_under_a_name_with_its_hash_and_shown_with_its_size()
    {
        using var site = TestSite.Minimal();
        site.BuildClean();
        var before = Picture(site);
        Assert.Matches("^/media/press/2024-01-10-first/cover\\.[0-9a-f]{10}\\.svg$", before.GetAttribute("src"));
        Assert.Equal(("40", "30"), (before.GetAttribute("width"), before.GetAttribute("height")));

        site.Replace("input/press/2024-01-10-first/cover.svg", "width=\"40\" height=\"30\" viewBox", "width=\"80\" height=\"60\" viewBox").BuildClean();
        Assert.NotEqual(before.GetAttribute("src"), Picture(site).GetAttribute("src"));
        Assert.Equal(("80", "60"), (Picture(site).GetAttribute("width"), Picture(site).GetAttribute("height")));
    }

    [Fact]
    public void A_symbolic_link_inside_the_input_folder_is_followed()
    {
        using var site = TestSite.Minimal().Replace(About, "Write", "![A square](square.svg)\n\nWrite").Replace(ChineseAbout, "请见", "![正方形](square.svg)\n\n请见");
        File.CreateSymbolicLink(Path.Combine(site.Input, "pages", "square.svg"), "../press/2024-01-10-first/cover.svg");
        site.BuildClean();
        Assert.StartsWith("/media/pages/square.", site.Page("/en/about/").QuerySelector("img")!.GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_files_are_for_writers()
    {
        using var site = TestSite.Minimal().Write("input/README.md", "# How to write\n").Write("input/press/README.md", "Notes.\n");
        Assert.Equal(24, site.BuildClean().Counts.Pages);
    }

    [Fact]
    public void Raw_HTML_passes_where_the_site_allows_it_and_comments_never_do()
    {
        using var site = TestSite.Minimal().Write("input/pages/about.md", "---\ntitle: {en: About, zh: 关于}\n---\nSome <kbd>F1</kbd>.<!-- a -->\n\n<!-- b -->\n\n<div class=\"x\">Block</div>\n").Write(ChineseAbout, "正文。\n");
        site.Write("input/site.yaml", site.Read("input/site.yaml") + "raw-html: true\n").BuildClean();
        var body = site.Page("/en/about/").QuerySelector(".body")!.InnerHtml;
        Assert.Contains("Some <kbd>F1</kbd>.", body, StringComparison.Ordinal);
        Assert.Contains("<div class=\"x\">Block</div>", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_lead_to_the_language_they_name_and_else_to_the_source_s()
    {
        using var site = TestSite.Minimal().Replace(About, "---\nWrite", "aliases: [/zh/old/, /older, /en/old/index.html]\n---\nWrite");
        site.BuildClean();
        Assert.Equal(
            """
            /en/news/first/ /en/press/2024/first/ 301
            /en/old/ /en/about/ 301
            /older /en/about/ 301
            /zh/old/ /zh/about/ 301
            / /en/ 302! Language=en
            / /zh/ 302! Language=zh

            """,
            site.Read("output/_redirects"));
    }

    private static string Heading(TestSite site, string url) => site.Page(url).QuerySelector("h1")!.TextContent;

    private static string Body(TestSite site, string url) => site.Page(url).QuerySelector(".body")!.InnerHtml;

    private static IElement Picture(TestSite site) => site.Page("/en/press/2024/first/").QuerySelector(".body img")!;
}
