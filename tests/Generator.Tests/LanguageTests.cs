using System.Xml.Linq;
using AngleSharp.Dom;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Several languages, and what a reader sees where a translation is missing.</summary>
public sealed class LanguageTests
{
    private const string Chooser = "/";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_third_language_has_its_pages_feed_and_alternates()
    {
        using var site = German();
        site.BuildClean();
        string[] paths = ["en", "zh", "de"];
        foreach (var path in paths)
        {
            var page = site.Page($"/{path}/report/2023/one/");
            Assert.Equal(
                ["en /en/report/2023/one/", "zh-Hans /zh/report/2023/one/", "de-AT /de/report/2023/one/", "x-default /en/report/2023/one/"],
                Alternates(page));
            Assert.Equal(["English", "简体中文", "Deutsch"], page.QuerySelectorAll("header a[hreflang]").Select(link => link.TextContent));
        }

        Assert.Equal("de-AT", site.Page("/de/").DocumentElement.GetAttribute("lang"));
        Assert.Equal("Kapitel eins | Bericht 2023", site.Page("/de/report/2023/one/").Title);
        Assert.Equal(["/en/", "/zh/", "/de/"], site.Page(Chooser).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));

        var feed = XDocument.Load(Path.Combine(site.Output, "de", "feed.xml")).Root!;
        Assert.Equal("de-AT", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("Erste Mitteilung", feed.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
        Assert.Equal(
            ["de-AT", "en", "zh-Hans"],
            feed.Element(Atom + "entry")!.Elements(Atom + "link").Where(link => link.Attribute("rel")!.Value == "alternate").Select(link => link.Attribute("hreflang")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal(4, SitemapUrls(site, "/de/report/").Count + SitemapUrls(site, "/de/about/").Count);
    }

    [Fact]
    public void Each_missing_translation_is_an_error_unless_the_collection_says_otherwise()
    {
        using var site = WithoutGermanDocuments("error");
        var result = site.Build();
        Assert.Equal(6, result.Diagnostics.Length);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("GEN1022", diagnostic.Id));
        Assert.All(result.Diagnostics, diagnostic => Assert.Contains(".de.md is missing", diagnostic.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_fallback_page_shows_the_source_with_a_notice_and_is_kept_from_search_engines_and_feeds()
    {
        using var site = WithoutGermanDocuments("fallback");
        site.BuildClean();
        var page = site.Page("/de/press/2024/first/");
        Assert.Equal("First release", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Diese Seite gibt es auf English.", page.QuerySelector(".notice")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(Alternates(page));
        Assert.Equal("/de/report/2023/", page.QuerySelector(".body a")!.GetAttribute("href"));

        Assert.Equal(["en /en/press/2024/first/", "zh-Hans /zh/press/2024/first/", "x-default /en/press/2024/first/"], Alternates(site.Page("/en/press/2024/first/")));
        Assert.Null(site.Page("/en/press/2024/first/").QuerySelector(".notice"));
        Assert.Equal("/de/press/2024/first/", site.Page("/en/press/2024/first/").QuerySelector("header a[hreflang=de-AT]")!.GetAttribute("href"));
        Assert.Empty(SitemapUrls(site, "/de/press/2024/first/"));
        Assert.DoesNotContain("hreflang=\"de-AT\" href=\"https://site.example/de/press/2024/first/", site.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.Empty(XDocument.Load(Path.Combine(site.Output, "de", "feed.xml")).Descendants(Atom + "entry"));
        Assert.Contains(site.Page("/de/press/").QuerySelectorAll("article a"), link => link.TextContent == "First release");
    }

    [Fact]
    public void Foreign_text_is_marked_as_such_on_the_page_and_wherever_another_shows_it()
    {
        using var site = TestSite.Real();
        site.Replace("input/site.yaml", "press: {missing-translation: error}", "press: {missing-translation: fallback}")
            .Replace("input/site.yaml", "report: {missing-translation: error}", "report: {missing-translation: fallback}");
        File.Delete(Path.Combine(site.Input, "press", "2023-12-21-sustainability-report", "index.zh.md"));
        File.Delete(Path.Combine(site.Input, "report", "2023", "climate-and-low-carbon.zh.md"));
        site.BuildClean();

        var page = site.Page("/zh/press/2023/sustainability-report/");
        foreach (var selector in new[] { "h1", ".subtitle", ".highlights ul", ".prose", "figure", ".dateline-place", ".boilerplate", "address strong" })
        {
            Assert.All(page.QuerySelectorAll($"main {selector}"), element => Assert.Equal("en", element.Closest("[lang]")!.GetAttribute("lang")));
        }

        Assert.Equal("zh-Hans", page.QuerySelector(".end")!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Equal("en", page.QuerySelector("meta[property='og:locale']")!.GetAttribute("content"));
        Assert.Contains("\"inLanguage\":\"en\"", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);

        foreach (var list in new[] { "/zh/", "/zh/press/", "/zh/press/2023/", "/zh/topics/climate/" })
        {
            var card = site.Page(list).QuerySelector(".card")!;
            Assert.Equal("en", card.QuerySelector(".card-title")!.GetAttribute("lang"));
            Assert.Equal("en", card.QuerySelector(".card-summary")!.GetAttribute("lang"));
            Assert.Contains("English", card.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(
            ["en"],
            site.Page("/zh/report/2023/").QuerySelectorAll(".chapter-list-text[lang]").Select(chapter => chapter.GetAttribute("lang")));
        Assert.Empty(site.Page("/en/press/").QuerySelectorAll(".card [lang]"));
    }

    [Fact]
    public void A_hidden_translation_has_no_page_and_its_language_leads_to_its_home()
    {
        using var site = WithoutGermanDocuments("hide");
        site.BuildClean();
        Assert.False(site.HasPage("/de/press/2024/first/"));
        Assert.False(site.HasPage("/de/report/2023/"));
        Assert.True(site.HasPage("/de/press/"));
        Assert.Equal("/de/", site.Page("/en/about/").QuerySelector("header a[lang=de-AT]")!.GetAttribute("href"));
        Assert.Empty(site.Page("/de/press/").QuerySelectorAll("article"));
    }

    [Fact]
    public void A_chapter_is_hidden_in_a_language_that_has_no_index_of_its_report()
    {
        using var site = WithoutGermanDocuments("hide").Write("input/report/2023/one.de.md", "---\ntitle: Kapitel eins\n---\nDas erste Kapitel.\n");
        site.BuildClean();
        Assert.False(site.HasPage("/de/report/2023/one/"));
    }

    [Fact]
    public void A_link_from_a_translation_to_a_hidden_page_is_an_error()
    {
        using var site = WithoutGermanDocuments("hide").Write("input/pages/about.de.md", "---\ntitle: Über uns\n---\nSiehe [Kontakt](contact.md).\n");
        Assert.Equal(
            "GEN3001 input/pages/about.de.md:4:17 `contact.md` has no page in de (Deutsch).",
            site.Describe(Assert.Single(site.Build().Diagnostics)));
    }

    [Fact]
    public void A_link_to_another_language_is_right_where_it_says_so()
    {
        using var site = TestSite.Minimal().Write("input/pages/about.zh.md", "另见[英文版](contact.en.md){hreflang=en}。\n");
        site.BuildClean();
        var link = site.Page("/zh/about/").QuerySelector(".body a")!;
        Assert.Equal(("/en/contact/", "en"), (link.GetAttribute("href"), link.GetAttribute("hreflang")));
    }

    [Fact]
    public void A_site_may_have_one_language()
    {
        using var site = TestSite.Minimal().Replace("input/site.yaml", "  - {tag: zh-Hans, path: zh, name: 简体中文}\n", "");
        Unlocalize(site, "input/site.yaml", "input/terms.yaml");
        foreach (var file in Directory.GetFiles(site.Input, "*.md", SearchOption.AllDirectories))
        {
            if (file.EndsWith(".zh.md", StringComparison.Ordinal))
            {
                File.Delete(file);
            }
            else
            {
                Unlocalize(site, Path.GetRelativePath(site.Root, file));
            }
        }

        site.BuildClean();
        Assert.Empty(Alternates(site.Page("/en/about/")));
        Assert.False(Directory.Exists(Path.Combine(site.Output, "zh")));
    }

    /// <summary>The minimal site in English, Chinese and German.</summary>
    private static TestSite German()
    {
        var site = TestSite.Minimal();
        SiteOverlay.Apply(Repository.TestFile("Sites", "german"), site.Root);
        return site;
    }

    /// <summary>The same without any German document.</summary>
    private static TestSite WithoutGermanDocuments(string policy)
    {
        var site = German();
        foreach (var file in Directory.GetFiles(site.Input, "*.de.md", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }

        var configuration = site.Read("input/site.yaml");
        return site.Write("input/site.yaml", configuration.Replace("missing-translation: error", $"missing-translation: {policy}", StringComparison.Ordinal));
    }

    /// <summary>Removes the Chinese texts of files.</summary>
    private static void Unlocalize(TestSite site, params string[] names)
    {
        foreach (var name in names)
        {
            var parts = site.Read(name).Split(", zh: ");
            site.Write(name, string.Concat(parts.Select((part, i) => i == 0 ? part : part[part.IndexOf('}', StringComparison.Ordinal)..])));
        }
    }

    private static IEnumerable<string> Alternates(IDocument page) => page
        .QuerySelectorAll("link[rel=alternate][hreflang]")
        .Select(link => $"{link.GetAttribute("hreflang")} {new Uri(link.GetAttribute("href")!).AbsolutePath}");

    private static List<string> SitemapUrls(TestSite site, string prefix)
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        return [.. XDocument.Load(Path.Combine(site.Output, "sitemap.xml")).Descendants(sitemap + "loc")
            .Select(location => new Uri(location.Value).AbsolutePath)
            .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))];
    }
}
