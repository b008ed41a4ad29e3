using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What the real site tells machines of its releases: structured data and feeds.</summary>
public sealed class RealSiteDataTests(BuiltRealSite site)
{
    private const string Release = "press/2023/sustainability-report/";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] Paths = ["en", "zh"];

    [Theory]
    [InlineData("en", "en", "smart releases its latest Sustainability Report", "Hangzhou", "workTranslation")]
    [InlineData("zh", "zh-Hans", "smart发布最新《可持续发展报告》", "杭州", "translationOfWork")]
    public void A_release_describes_itself_as_a_NewsArticle(string path, string language, string headline, string place, string relation)
    {
        var json = ReadJson(path);
        var url = $"{BuiltRealSite.Origin}/{path}/{Release}";
        Assert.Equal("https://schema.org", json.GetProperty("@context").GetString());
        Assert.Equal("NewsArticle", json.GetProperty("@type").GetString());
        Assert.Equal(url, json.GetProperty("url").GetString());
        Assert.Equal(url, json.GetProperty("mainEntityOfPage").GetString());
        Assert.Equal(headline, json.GetProperty("headline").GetString());
        Assert.Equal(language, json.GetProperty("inLanguage").GetString());
        Assert.Equal(place, json.GetProperty("dateline").GetString());
        Assert.Equal("2023-12-21T09:13:00+08:00", json.GetProperty("datePublished").GetString());
        Assert.Equal("2023-12-21T09:13:00+08:00", json.GetProperty("dateModified").GetString());
        Assert.Equal("Organization", json.GetProperty("publisher").GetProperty("@type").GetString());

        var other = Assert.Single(json.GetProperty(relation).EnumerateArray());
        var otherPath = path == "en" ? "zh" : "en";
        Assert.Equal($"{BuiltRealSite.Origin}/{otherPath}/{Release}", other.GetProperty("@id").GetString());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_pictures_of_the_structured_data_are_files_of_the_site(string path)
    {
        var images = ReadJson(path).GetProperty("image").EnumerateArray().Select(image => image.GetString()!).ToList();
        Assert.Equal(3, images.Count);
        Assert.All(images, image => Assert.True(File.Exists(site.Output + BuiltRealSite.PathOf(image, "/")), image));
    }

    [Fact]
    public void Structured_data_cannot_end_its_script_element() =>
        Assert.All(Scripts(), script => Assert.DoesNotContain("<", script.TextContent, StringComparison.Ordinal));

    [Theory]
    [InlineData("en", "en")]
    [InlineData("zh", "zh-Hans")]
    public void A_feed_has_what_RFC_4287_requires(string path, string language)
    {
        var feed = ReadFeed(path);
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(language, feed.Attribute(XNamespace.Xml + "lang")?.Value);
        foreach (var required in new[] { "id", "title", "updated" })
        {
            Assert.All([feed, .. feed.Elements(Atom + "entry")], element => Assert.NotEqual("", Assert.Single(element.Elements(Atom + required)).Value));
        }

        Assert.NotEqual("", feed.Element(Atom + "author")?.Element(Atom + "name")?.Value);
        Assert.Equal($"{BuiltRealSite.Origin}/{path}/feed.xml", Link(feed, "self"));
        Assert.Equal(feed.Elements(Atom + "entry").Max(Updated), Updated(feed));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.NotNull(entry.Element(Atom + "published")));
    }

    [Fact]
    public void The_entries_of_a_feed_lead_to_the_releases_of_its_language()
    {
        foreach (var path in Paths)
        {
            var entry = Assert.Single(ReadFeed(path).Elements(Atom + "entry"));
            Assert.Equal($"{BuiltRealSite.Origin}/{path}/{Release}", Link(entry, "alternate"));
        }
    }

    [Fact]
    public void No_id_of_the_feeds_is_used_twice()
    {
        var ids = Paths.SelectMany(path => ReadFeed(path).Descendants(Atom + "id")).Select(id => id.Value).ToList();
        Assert.Equal(4, ids.Count);
        Assert.Equal(ids, ids.Distinct());
    }

    private JsonElement ReadJson(string path) => JsonDocument.Parse(
        site.Pages[$"/{path}/{Release}"].QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

    private IEnumerable<IElement> Scripts() => site.Pages.Values.SelectMany(page => page.QuerySelectorAll("script"));

    private XElement ReadFeed(string path) => XDocument.Parse(site.Read($"{path}/feed.xml")).Root!;

    private static DateTimeOffset Updated(XElement element) => DateTimeOffset.Parse(element.Element(Atom + "updated")!.Value, null);

    /// <summary>The first link of the relation: a translation's comes behind.</summary>
    private static string? Link(XElement element, string relation) =>
        element.Elements(Atom + "link").First(link => link.Attribute("rel")?.Value == relation).Attribute("href")?.Value;
}
