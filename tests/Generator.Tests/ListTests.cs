using System.Globalization;
using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The newsroom, its years and topics, the report's editions: what is listed where, and in which order.</summary>
public sealed class ListTests
{
    [Fact]
    public void Releases_are_listed_newest_first_whatever_their_folders_are_called()
    {
        using var site = TestSite.Minimal()
            .WriteRelease("2024-02-01-alpha", "2024-02-01T09:00")
            .WriteRelease("2024-04-01-beta", "2024-04-01T09:00")
            .WriteRelease("zzz", "2022-04-01T09:00")
            .WriteRelease("2024-04-01-gamma", "2024-04-01T09:00+08:00");
        site.BuildClean();
        string[] expected = ["beta", "gamma", "alpha", "First release", "zzz"];
        Assert.Equal(expected, Titles(site, "/en/press/"));
        Assert.Equal(expected.Take(3), Titles(site, "/en/"));
        Assert.Equal(["中文beta", "中文gamma", "中文alpha", "第一篇新闻稿", "中文zzz"], Titles(site, "/zh/press/"));
    }

    [Fact]
    public void Releases_of_one_day_are_ordered_by_instant_across_zones()
    {
        using var site = TestSite.Minimal()
            .WriteRelease("2024-02-01-morning", "2024-02-01T09:00")
            .WriteRelease("2024-02-01-evening", "2024-02-01T08:00-05:00", "timezone: America/New_York\n");
        site.BuildClean();
        Assert.Equal(["evening", "morning", "First release"], Titles(site, "/en/press/"));
    }

    [Fact]
    public void A_list_is_cut_into_pages_of_the_page_size_that_lead_on()
    {
        using var site = TestSite.Minimal();
        for (var day = 1; day <= 4; day++)
        {
            site.WriteRelease($"2024-02-0{day}-day-{day}", $"2024-02-0{day}T09:00", "topics: [news]\n");
        }

        site.Write("input/site.yaml", site.Read("input/site.yaml") + "page-size: 2\n").BuildClean();
        foreach (var list in new[] { "/en/press/", "/en/press/2024/", "/en/topics/news/" })
        {
            Assert.Equal(["day-4", "day-3"], Titles(site, list));
            Assert.Equal(["day-2", "day-1"], Titles(site, list + "page/2/"));
            Assert.Equal(["First release"], Titles(site, list + "page/3/"));
            Assert.False(site.HasPage(list + "page/4/"));
            Assert.Equal(list + "page/3/", site.Page(list + "page/2/").QuerySelector("a[rel=next]")!.GetAttribute("href"));
            Assert.Null(site.Page(list + "page/3/").QuerySelector("a[rel=next]"));
        }

        Assert.True(site.HasPage("/zh/press/page/3/"));
    }

    [Fact]
    public void A_page_number_that_one_language_lacks_has_no_alternate_there()
    {
        using var site = TestSite.Minimal()
            .WriteRelease("2024-02-01-alpha", "2024-02-01T09:00")
            .Replace("input/site.yaml", "publisher:", "page-size: 1\ncollections:\n  press: {missing-translation: hide}\npublisher:");
        File.Delete(Path.Combine(site.Input, "press", "2024-02-01-alpha", "index.zh.md"));
        site.BuildClean();
        Assert.True(site.HasPage("/en/press/page/2/"));
        Assert.False(site.HasPage("/zh/press/page/2/"));
        Assert.Empty(site.Page("/en/press/page/2/").QuerySelectorAll("link[rel=alternate][hreflang]"));
        Assert.Equal("/zh/press/", site.Page("/en/press/page/2/").QuerySelector("header a[lang=zh-Hans]")!.GetAttribute("href"));
        Assert.Equal(3, site.Page("/en/press/").QuerySelectorAll("link[rel=alternate][hreflang]").Length);
    }

    [Fact]
    public void Years_and_topics_list_their_own_releases_with_their_number()
    {
        using var site = TestSite.Minimal()
            .Replace("input/terms.yaml", "topics:\n", "topics:\n  climate:\n    label: {en: Climate, zh: 气候}\n  unused:\n    label: {en: Unused, zh: 未用}\n")
            .WriteRelease("2023-05-01-alpha", "2023-05-01T09:00", "topics: [climate, news]\n")
            .WriteRelease("2023-06-01-beta", "2023-06-01T09:00", "topics: [climate]\n");
        site.BuildClean();
        Assert.Equal(["beta", "alpha"], Titles(site, "/en/press/2023/"));
        Assert.Equal(["First release"], Titles(site, "/en/press/2024/"));
        Assert.Equal(["beta", "alpha"], Titles(site, "/en/topics/climate/"));
        Assert.Equal(["First release", "alpha"], Titles(site, "/en/topics/news/"));
        Assert.False(site.HasPage("/en/topics/unused/"));
        Assert.Equal("气候", site.Page("/zh/topics/climate/").QuerySelector("h1")!.TextContent);
        Assert.Equal("2023年新闻稿", site.Page("/zh/press/2023/").QuerySelector("h1")!.TextContent);
        Assert.Equal(
            ["2024 (1)", "2023 (2)", "Climate (2)", "News (2)"],
            site.Page("/en/press/").QuerySelectorAll("main p a").Select(link => link.TextContent));
    }

    [Fact]
    public void A_year_is_that_of_the_release_s_own_zone()
    {
        using var site = TestSite.Minimal().WriteRelease("midnight", "2024-01-01T00:30");
        site.BuildClean();
        Assert.True(site.HasPage("/en/press/2024/midnight/"));
        Assert.Contains("midnight", Titles(site, "/en/press/2024/"));
    }

    [Fact]
    public void A_newsroom_without_releases_is_still_there()
    {
        using var site = TestSite.Minimal();
        Directory.Delete(Path.Combine(site.Input, "press"), recursive: true);
        site.BuildClean();
        Assert.Empty(Titles(site, "/zh/press/"));
    }

    [Fact]
    public void Chapters_stand_in_the_order_of_the_index_and_then_by_their_own()
    {
        using var site = TestSite.Minimal();
        foreach (var (name, order) in new[] { ("aaa", "order: 2\n"), ("bbb", "order: 1\n"), ("ccc", "") })
        {
            site.Write($"input/report/2023/{name}.md", $"---\ntitle: {name}\n{order}---\nText.\n").Write($"input/report/2023/{name}.zh.md", "正文。\n");
        }

        site.Replace("input/report/2023/index.md", "[one, two]", "[two, one]").BuildClean();
        Assert.Equal(["Chapter two", "Chapter one", "bbb", "aaa", "ccc"], site.Page("/en/report/2023/").QuerySelectorAll("ol a").Select(link => link.TextContent));
        Assert.Equal("3 bbb", site.Page("/zh/report/2023/bbb/").QuerySelector("h1")!.TextContent);
        Assert.Equal("/en/report/2023/one/", site.Page("/en/report/2023/two/").QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Null(site.Page("/en/report/2023/ccc/").QuerySelector("a[rel=next]"));
    }

    [Fact]
    public void Three_editions_of_the_report_stand_side_by_side_and_the_newest_leads()
    {
        using var site = TestSite.Minimal();
        foreach (var year in new[] { 2021, 2022 })
        {
            var name = year.ToString(CultureInfo.InvariantCulture);
            site.Write($"input/report/{name}/index.md", $"---\ntitle: {{en: Report {name}, zh: {name}年报告}}\nperiod: \"{name}\"\nchapters: [one]\n---\nSee [the next](../{year + 1}/index.md).\n")
                .Write($"input/report/{name}/index.zh.md", $"见[下一版](../{year + 1}/index.md)。\n")
                .Write($"input/report/{name}/one.md", "---\ntitle: {en: One, zh: 一}\n---\n## Results\n\nText.\n")
                .Write($"input/report/{name}/one.zh.md", "## 结果\n\n正文。\n");
        }

        site.BuildClean();
        foreach (var year in new[] { 2021, 2022, 2023 })
        {
            Assert.Equal($"Report {year}", site.Page($"/en/report/{year}/").QuerySelector("h1")!.TextContent);
            Assert.Equal($"/zh/report/{year}/", site.Page($"/zh/report/{year}/one/").QuerySelector("main p > a")!.GetAttribute("href"));
            Assert.NotNull(site.Page($"/zh/report/{year}/one/").GetElementById("results"));
        }

        Assert.Equal("/en/report/2022/", site.Page("/en/report/2021/").QuerySelector(".body a")!.GetAttribute("href"));
        Assert.Equal("Report 2023", site.Page("/en/").QuerySelector(".report")!.TextContent);
    }

    private static IEnumerable<string> Titles(TestSite site, string url) =>
        site.Page(url).QuerySelectorAll("article h2").Select(title => title.TextContent);

    [Fact]
    public void A_long_list_links_to_its_ends_and_to_the_pages_around()
    {
        using var site = TestSite.Minimal();
        site.Replace("input/site.yaml", "timezones:", "page-size: 1\ntimezones:");
        for (var day = 10; day < 30; day++)
        {
            site.Write($"input/press/2024-02-{day}-more/index.md", $"---\ntitle: {{en: More {day}, zh: 更多{day}}}\nslug: more-{day}\ndate: 2024-02-{day}T09:00\nplace: shanghai\n---\nText.\n");
            site.Write($"input/press/2024-02-{day}-more/index.zh.md", "文字。\n");
        }

        site.Write("theme/layouts/press-list.html", "<h1>{{ list.title }}</h1><p>{{ for item in list.pages }}{{ if item.gap }}… {{ end }}{{ item.number }} {{ end }}</p>{{ if list.next_url }}<a href=\"{{ list.next_url }}\">next</a>{{ end }}");
        // This layout leads to no other list: a warning.
        Assert.DoesNotContain(site.Build().Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Contains("<p>1 2 3 … 21 </p>", site.Read("output/en/press/index.html"), StringComparison.Ordinal);
        Assert.Contains("<p>1 … 8 9 10 11 12 … 21 </p>", site.Read("output/en/press/page/10/index.html"), StringComparison.Ordinal);
        Assert.Contains("<p>1 … 19 20 21 </p>", site.Read("output/en/press/page/21/index.html"), StringComparison.Ordinal);
    }
}
