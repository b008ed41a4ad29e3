using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Generator.Checking;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Output;
using Generator.Rendering.Templates;
using Generator.Site;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The feeds, by the rules of their validators (RFC 4287, the RSS 2.0 specification, JSON Feed 1.1), and what is in them.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Every_feed_of_the_real_site_is_valid()
    {
        using var site = TestSite.Real();
        site.BuildClean();
        Assert.Equal(36, CheckAll(site, "https://smart-newsroom.example", site.Options().AsOf));
    }

    [Fact]
    public void Every_feed_of_the_showcase_is_valid()
    {
        using var site = TestSite.Copy(Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input"), Repository.Theme);
        var moment = new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.False(TestSite.Build(site.Options() with { AsOf = moment }).HasErrors);
        Assert.True(CheckAll(site, "https://newsroom.example-mobility.example", moment) > 30);
    }

    /// <summary>Nothing that a writer can do breaks a feed alone, so one that is broken is put among the outputs.</summary>
    [Fact]
    public void A_build_checks_what_its_feeds_refer_to()
    {
        using var site = TestSite.Minimal();
        var diagnostics = new DiagnosticBag();
        var cache = BuildHistory.Open(site.Options(), write: false).Cache;
        var assembled = AssembledSite.Assemble(SiteLoader.Load(site.Options(), cache, diagnostics)!, diagnostics, TestContext.Current.CancellationToken);
        var feed = new DataOutput(new UrlPath("/en/planted.xml"), () => "<feed xmlns='http://www.w3.org/2005/Atom'>\n<link href='/lost'/></feed>"u8.ToArray());
        var outputs = OutputSet.Collect([.. assembled.Outputs.Documents, feed], site.Input, diagnostics);
        var renderer = new TemplateRenderer(assembled.Context.Theme, assembled.Context.AssetUrls);

        var facts = new PageStream(renderer, cache, tree: null, diagnostics).Run(outputs, TestContext.Current.CancellationToken);
        new SiteChecker(outputs, renderer, diagnostics) { OutputFolder = site.Output }
            .Check(facts, assembled.Index.Translations, assembled.Rules, assembled.Context.Configuration);

        var found = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("GEN3001", "/lost", 2, 13), (found.Id, found.Target, found.Location.Line, found.Location.Column));
        Assert.Equal(Path.Combine(site.Output, "en", "planted.xml"), found.Location.File);
    }

    [Fact]
    public void A_feed_without_entries_is_valid()
    {
        using var site = TestSite.Minimal();
        var moment = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Empty(TestSite.Build(site.Options() with { AsOf = moment }).Diagnostics);
        Assert.Equal(6, CheckAll(site, "https://site.example", moment));
        Assert.Empty(site.ReadXml("en/rss.xml").Descendants("item"));
    }

    [Fact]
    public void All_formats_have_the_same_entries_with_the_same_ids()
    {
        using var site = WithReleases();
        site.BuildClean();
        foreach (var folder in new[] { "en", "zh", "en/topics/news", "zh/topics/news" })
        {
            var atom = site.ReadXml($"{folder}/feed.xml").Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ToList();
            var rss = site.ReadXml($"{folder}/rss.xml").Descendants("guid").Select(guid => guid.Value);
            using var json = JsonDocument.Parse(site.Read($"output/{folder}/feed.json"));
            Assert.Equal(atom, rss);
            Assert.Equal(atom, json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
        }
    }

    [Fact]
    public void A_topic_s_feed_has_its_releases_and_no_others()
    {
        using var site = WithReleases();
        site.BuildClean();
        Assert.Equal(["Second & <third>", "plain", "First release"], Titles(site, "en"));
        Assert.Equal(["Second & <third>", "First release"], Titles(site, "en/topics/news"));

        static IEnumerable<string> Titles(TestSite site, string folder) =>
            site.ReadXml($"{folder}/rss.xml").Descendants("item").Select(item => item.Element("title")!.Value);
    }

    [Fact]
    public void Ids_stay_when_the_address_and_the_title_change()
    {
        using var site = TestSite.Minimal();
        site.BuildClean();
        var before = site.ReadXml("en/rss.xml").Descendants("guid").Select(guid => guid.Value).ToList();
        site.Replace("input/press/2024-01-10-first/index.md", "title: {en: First release", "slug: {en: other}\ntitle: {en: Other");
        Assert.Empty(TestSite.Build(site.Options() with { BaseUrl = new Uri("https://preview.example") }).Diagnostics);
        Assert.Equal(before, site.ReadXml("en/rss.xml").Descendants("guid").Select(guid => guid.Value));
    }

    [Fact]
    public void What_was_under_embargo_is_the_newest_entry_when_that_ends()
    {
        using var site = TestSite.Minimal()
            .WriteRelease("2024-01-11-plain", "2024-01-11T09:00")
            .WriteRelease("2024-01-05-held", "2024-01-05T09:00", "embargo: 2024-01-20T10:00\n");
        site.BuildClean();
        CheckAll(site, "https://site.example", site.Options().AsOf);
        var newest = site.ReadXml("en/rss.xml").Descendants("item").First();
        Assert.Equal(("held", "Sat, 20 Jan 2024 02:00:00 GMT"), (newest.Element("title")!.Value, newest.Element("pubDate")!.Value));
        Assert.Equal("2024-01-20T02:00:00Z", site.ReadXml("zh/feed.xml").Root!.Element(Atom + "updated")!.Value);
        Assert.Contains("<lastmod>2024-01-20T", site.Read("output/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_enclosed_with_its_type_and_size()
    {
        using var site = TestSite.Minimal();
        site.BuildClean();
        var enclosure = site.ReadXml("en/rss.xml").Descendants("enclosure").Single();
        var file = new Uri(enclosure.Attribute("url")!.Value).AbsolutePath;
        Assert.Equal("image/svg+xml", enclosure.Attribute("type")!.Value);
        Assert.Equal(new FileInfo(site.Output + file).Length.ToString(CultureInfo.InvariantCulture), enclosure.Attribute("length")!.Value);
    }

    [Fact]
    public void A_release_that_is_shown_in_another_language_is_in_no_feed_of_this_one()
    {
        using var site = TestSite.Minimal()
            .Replace("input/site.yaml", "publisher:", "collections:\n  press: {missing-translation: fallback}\npublisher:")
            .Write("input/press/2024-02-01-english/index.md", "---\ntitle: {en: English only, zh: 仅有英文}\ndate: 2024-02-01T09:00\nplace: shanghai\ntopics: [news]\n---\nText.\n");
        site.BuildClean();
        Assert.All(["zh/feed.xml", "zh/rss.xml", "zh/feed.json", "zh/topics/news/rss.xml"], name =>
            Assert.DoesNotContain("english", site.Read($"output/{name}"), StringComparison.Ordinal));
        Assert.Contains("english", site.Read("output/en/topics/news/rss.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_are_found_from_the_head_of_the_pages_they_belong_to()
    {
        using var site = TestSite.Real();
        site.BuildClean();
        Assert.Equal(["/zh/feed.xml", "/zh/rss.xml", "/zh/feed.json"], Feeds("/zh/contacts/"));
        Assert.Equal(
            ["/en/topics/climate/feed.xml", "/en/topics/climate/rss.xml", "/en/topics/climate/feed.json", "/en/feed.xml", "/en/rss.xml", "/en/feed.json"],
            Feeds("/en/topics/climate/"));

        IEnumerable<string> Feeds(string page) => site.Page(page).QuerySelectorAll("link[rel=alternate][type]").Select(link =>
        {
            Assert.NotEqual("", link.GetAttribute("title"));
            var url = new Uri(link.GetAttribute("href")!);
            Assert.True(File.Exists(site.Output + url.AbsolutePath));
            return url.AbsolutePath;
        });
    }

    /// <summary>Checks every feed of the site, and returns how many it has.</summary>
    private static int CheckAll(TestSite site, string origin, DateTimeOffset asOf)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var names = TestSite.ReadTree(site.Output).Keys.ToList();
        foreach (var name in names.Where(name => Path.GetFileName(name) is "feed.xml"))
        {
            FeedRules.CheckAtom(site.ReadXml(name), $"{origin}/{name}", asOf);
            Assert.True(ids.Add(site.ReadXml(name).Root!.Element(Atom + "id")!.Value));
        }

        foreach (var name in names.Where(name => Path.GetFileName(name) is "rss.xml"))
        {
            FeedRules.CheckRss(site.ReadXml(name), $"{origin}/{name}", asOf);
        }

        foreach (var name in names.Where(name => Path.GetFileName(name) is "feed.json"))
        {
            using var json = JsonDocument.Parse(site.Read($"output/{name}"));
            FeedRules.CheckJson(json.RootElement, $"{origin}/{name}", asOf);
        }

        return names.Count(name => Path.GetFileName(name) is "feed.xml" or "rss.xml" or "feed.json");
    }

    private static TestSite WithReleases() => TestSite.Minimal()
        .WriteRelease("2024-01-11-plain", "2024-01-11T09:00")
        .Write("input/press/2024-01-12-second/index.md", "---\ntitle: {en: Second & <third>, zh: 第二 & <第三>}\ndate: 2024-01-12T09:00\nplace: shanghai\ntopics: [news]\n---\nText.\n")
        .Write("input/press/2024-01-12-second/index.zh.md", "正文。\n");
}
