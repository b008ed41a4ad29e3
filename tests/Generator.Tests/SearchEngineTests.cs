using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What search engines are told: the news sitemap by Google's rules, structured data, the language for Baidu.</summary>
public sealed class SearchEngineTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    [Theory]
    [InlineData("2024-01-10T00:59:59Z", 0)]
    [InlineData("2024-01-10T01:00:00Z", 2)]
    [InlineData("2024-01-12T00:59:59Z", 2)]
    [InlineData("2024-01-12T01:00:00Z", 0)]
    public void A_release_is_in_the_news_sitemap_for_two_days(string asOf, int count)
    {
        using var site = TestSite.Minimal();
        Assert.Empty(site.BuildAsOf(asOf).Diagnostics);
        Assert.Equal(count, ReadNews(site).Count);
    }

    [Fact]
    public void The_news_sitemap_has_what_Google_News_requires()
    {
        using var site = TestSite.Minimal();
        Assert.Empty(site.BuildAsOf("2024-01-11T00:00:00Z").Diagnostics);
        var news = ReadNews(site);
        Assert.Equal(["https://site.example/en/press/2024/first/", "https://site.example/zh/press/2024/first/"], news.Select(url => url.Element(Sitemap + "loc")!.Value));
        Assert.Equal(["en", "zh-cn"], news.Select(url => url.Descendants(News + "language").Single().Value));
        Assert.Equal(["Minimal site", "最小网站"], news.Select(url => url.Descendants(News + "name").Single().Value));
        Assert.Equal(["First release", "第一篇新闻稿"], news.Select(url => url.Descendants(News + "title").Single().Value));
        Assert.All(news, url => Assert.Equal("2024-01-10T09:00:00+08:00", url.Descendants(News + "publication_date").Single().Value));
    }

    [Fact]
    public void The_end_of_an_embargo_is_the_date_of_the_news()
    {
        using var site = TestSite.Minimal().WriteRelease("2024-02-01-late", "2024-02-01T09:00", "embargo: 2024-02-20T09:00\n");
        Assert.Empty(site.BuildAsOf("2024-02-21T00:00:00Z").Diagnostics);
        Assert.Equal(["2024-02-20T09:00:00+08:00", "2024-02-20T09:00:00+08:00"], ReadNews(site).Descendants(News + "publication_date").Select(date => date.Value));
    }

    [Fact]
    public void A_build_at_the_end_of_the_two_days_is_not_the_last_one()
    {
        using var site = TestSite.Minimal();
        site.BuildAsOf("2024-01-11T00:00:00Z");
        Assert.True(site.BuildAsOf("2024-01-12T00:59:59Z").IsUnchanged);
        Assert.False(site.BuildAsOf("2024-01-12T01:00:00Z").IsUnchanged);
        Assert.Empty(ReadNews(site));
    }

    [Fact]
    public void The_news_sitemap_is_named_in_robots_txt()
    {
        using var site = TestSite.Minimal();
        site.BuildClean();
        Assert.Contains("\nSitemap: https://site.example/news-sitemap.xml\n", site.Read("output/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_tells_the_way_to_it_and_its_own_place_last()
    {
        using var site = TestSite.Real();
        site.BuildClean();
        var page = site.Page("/zh/press/2023/sustainability-report/");
        var items = JsonOf(page, "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal([1, 2, 3], items.Select(item => item.GetProperty("position").GetInt32()));
        var shown = page.QuerySelectorAll(".breadcrumb a").Select(link => ("https://smart-newsroom.example" + link.GetAttribute("href"), link.TextContent)).ToList();
        Assert.Equal(shown, items.SkipLast(1).Select(item => (item.GetProperty("item").GetString()!, item.GetProperty("name").GetString()!)));
        Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), items[^1].GetProperty("item").GetString());
        Assert.DoesNotContain(site.Page("/zh/").QuerySelectorAll("script"), script => script.TextContent.Contains("BreadcrumbList", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/en/", "smart Automobile")]
    [InlineData("/zh/", "smart汽车")]
    public void The_home_page_tells_of_the_publisher(string url, string name)
    {
        using var site = TestSite.Real();
        site.BuildClean();
        var organization = JsonOf(site.Page(url), "Organization");
        Assert.Equal(name, organization.GetProperty("name").GetString());
        var logo = new Uri(organization.GetProperty("logo").GetProperty("url").GetString()!);
        Assert.True(File.Exists(site.Output + logo.AbsolutePath));
        var article = JsonOf(site.Page(url + "press/2023/sustainability-report/"), "NewsArticle");
        Assert.All(["author", "publisher"], role => Assert.Equal(logo.AbsoluteUri, article.GetProperty(role).GetProperty("logo").GetProperty("url").GetString()));
    }

    [Fact]
    public void Every_page_is_sent_with_its_language_as_search_engines_of_its_region_write_it()
    {
        using var site = TestSite.Real();
        site.BuildClean();
        Assert.Equal("zh-CN", Language("/zh/contacts/"));
        Assert.Equal("en", Language("/en/contacts/"));

        string Language(string url) => NetlifyEngine.Ask(site.Output, null, [new EngineRequest(url)])[0].Headers["Content-Language"];
    }

    [Theory]
    [InlineData("zh-Hant", "zh-tw", "zh-TW")]
    [InlineData("zh-HK", "zh-tw", "zh-TW")]
    [InlineData("zh", "zh-cn", "zh-CN")]
    [InlineData("de-AT", "de", "de-AT")]
    public void A_language_has_the_code_that_each_service_knows(string tag, string news, string regional)
    {
        var language = new Content.Language(tag, "x", "X", 0);
        Assert.Equal((news, regional), (Content.RegionalTag.OfNews(language), Content.RegionalTag.Of(language)));
    }

    private static List<XElement> ReadNews(TestSite site) => [.. site.ReadXml("news-sitemap.xml").Root!.Elements(Sitemap + "url")];

    private static JsonElement JsonOf(IDocument page, string type) => page.QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => JsonDocument.Parse(script.TextContent).RootElement)
        .Single(json => json.GetProperty("@type").GetString() == type);
}
