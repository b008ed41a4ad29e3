using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The real content with the real theme: what a reader and a machine find on the built site.</summary>
public sealed class RealSiteTests(BuiltRealSite site)
{
    private const string Release = "press/2023/sustainability-report/";

    [Fact]
    public void It_has_at_least_thirty_pages_in_two_languages()
    {
        Assert.True(site.Pages.Count >= 30, $"{site.Pages.Count} pages");
        Assert.Equal(["en", "zh-Hans"], site.Pages.Values.Select(Language).Distinct().Order());
        Assert.Equal(Translated("/en/"), Translated("/zh/"));

        IEnumerable<string> Translated(string home) =>
            site.Pages.Keys.Where(url => url.StartsWith(home, StringComparison.Ordinal)).Select(url => url[home.Length..]).Order();
    }

    [Fact]
    public void It_is_clean_when_warnings_count()
    {
        using var strict = TestSite.Real();
        var result = TestSite.Build(strict.Options() with { Strict = true });
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Every_page_is_reached_from_the_root_by_following_links()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var url))
        {
            foreach (var target in site.Pages[url].QuerySelectorAll("a[href]").Select(link => BuiltRealSite.PathOf(link.GetAttribute("href")!, url)))
            {
                if (target is not null && site.Pages.ContainsKey(target) && reached.Add(target))
                {
                    waiting.Enqueue(target);
                }
            }
        }

        Assert.Equal(site.PublicUrls.Order(), reached.Order());
    }

    [Fact]
    public void Every_alternate_exists_is_in_its_language_and_names_back()
    {
        foreach (var (url, page) in site.Pages)
        {
            foreach (var (language, target) in Alternates(url, page))
            {
                Assert.True(site.Pages.TryGetValue(target, out var other), $"{url} names {target}");
                Assert.Contains(url, Alternates(target, other).Select(alternate => alternate.Target));
                if (language != "x-default")
                {
                    Assert.Equal(language, Language(other));
                }
            }
        }
    }

    [Fact]
    public void Every_public_page_names_itself_its_translation_and_a_default()
    {
        foreach (var url in site.PublicUrls.Where(url => url != "/"))
        {
            var alternates = Alternates(url, site.Pages[url]).ToDictionary(alternate => alternate.Language, alternate => alternate.Target);
            Assert.Equal(["en", "x-default", "zh-Hans"], alternates.Keys.Order());
            Assert.Equal(url, alternates[Language(site.Pages[url])]);
            Assert.Equal(url[4..], alternates["en"][4..]);
            Assert.Equal(url[4..], alternates["zh-Hans"][4..]);
        }
    }

    [Fact]
    public void The_language_switch_of_every_page_leads_to_its_counterpart()
    {
        foreach (var url in site.PublicUrls.Where(url => url != "/"))
        {
            var links = site.Pages[url].QuerySelectorAll("nav.language-switch a").Select(link => link.GetAttribute("href"));
            Assert.Equal([$"/en/{url[4..]}", $"/zh/{url[4..]}"], links);
        }
    }

    [Fact]
    public void The_chooser_at_the_root_leads_to_both_languages()
    {
        var links = site.Pages["/"].QuerySelectorAll("main a").ToDictionary(link => link.GetAttribute("href")!, link => link.GetAttribute("lang"));
        Assert.Equal(new Dictionary<string, string?> { ["/en/"] = "en", ["/zh/"] = "zh-Hans" }, links);
    }

    [Theory]
    [InlineData("en", "Hangzhou, 21 December 2023")]
    [InlineData("zh", "杭州，2023年12月21日")]
    public void The_dateline_gives_place_and_date_and_the_time_in_both_zones(string language, string dateline)
    {
        var page = site.Pages[$"/{language}/{Release}"];
        var times = page.QuerySelectorAll(".dateline time");
        Assert.Equal([dateline, "09:13 Asia/Shanghai", "02:13 Europe/Amsterdam"], times.Select(time => time.TextContent));
        Assert.All(times, time => Assert.Equal("2023-12-21T09:13:00+08:00", time.GetAttribute("datetime")));
    }

    [Theory]
    [InlineData("en", "Hangzhou, 21 December 2023, 09:13 Asia/Shanghai\u00A0· 02:13 Europe/Amsterdam")]
    [InlineData("zh", "杭州，2023年12月21日 09:13 Asia/Shanghai\u00A0· 02:13 Europe/Amsterdam")]
    public void The_dateline_is_one_line_of_text(string language, string dateline) =>
        Assert.Equal(dateline, site.Pages[$"/{language}/{Release}"].QuerySelector(".dateline")!.TextContent);

    [Fact]
    public void Old_addresses_redirect_to_the_release_in_their_language() => Assert.Equal(
        """
        /en/news/sustainability-report/ /en/press/2023/sustainability-report/ 301
        /zh/news/sustainability-report/ /zh/press/2023/sustainability-report/ 301
        / /en/ 302! Language=en
        / /zh/ 302! Language=zh

        """,
        site.Read("_redirects"));

    [Fact]
    public void Robots_may_read_everything_and_are_told_of_the_sitemap()
    {
        var lines = site.Read("robots.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["User-agent: *", "Allow: /", $"Sitemap: {BuiltRealSite.Origin}/sitemap.xml", $"Sitemap: {BuiltRealSite.Origin}/news-sitemap.xml"], lines);
    }

    [Fact]
    public void The_sitemap_has_every_public_page_with_the_alternates_of_its_head()
    {
        XNamespace sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
        XNamespace xhtml = "http://www.w3.org/1999/xhtml";
        var urls = XDocument.Parse(site.Read("sitemap.xml")).Root!.Elements(sitemaps + "url").ToList();

        Assert.Equal(site.PublicUrls.Order(), urls.Select(Location).Order());
        foreach (var url in urls.Where(url => Location(url) != "/"))
        {
            var alternates = url.Elements(xhtml + "link").Select(link => (link.Attribute("hreflang")!.Value, ToPath(link.Attribute("href")!.Value)));
            var inHead = Alternates(Location(url), site.Pages[Location(url)]).Where(alternate => alternate.Language != "x-default");
            Assert.Equal(inHead, alternates);
        }

        string Location(XElement url) => ToPath(url.Element(sitemaps + "loc")!.Value);
    }

    [Fact]
    public void Every_canonical_is_the_pages_own_address() => Assert.All(site.PublicUrls, url =>
        Assert.Equal(BuiltRealSite.Origin + url, site.Pages[url].QuerySelector("link[rel=canonical]")?.GetAttribute("href")));

    private static string Language(IHtmlDocument page) => page.DocumentElement.GetAttribute("lang")!;

    private static IEnumerable<(string Language, string Target)> Alternates(string url, IHtmlDocument page) => page
        .QuerySelectorAll("link[rel=alternate][hreflang]")
        .Select(link => (link.GetAttribute("hreflang")!, BuiltRealSite.PathOf(link.GetAttribute("href")!, url)!));

    private static string ToPath(string absolute) => BuiltRealSite.PathOf(absolute, "/")!;
}
