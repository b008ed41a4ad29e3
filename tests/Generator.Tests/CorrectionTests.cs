using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What a reader is told of changes after publication, and what is left of a release that was withdrawn.</summary>
public sealed class CorrectionTests
{
    private const string Folder = "input/press/2024-01-10-first";
    private const string Page = "/en/press/2024/first/";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("correction", "Correction", "更正")]
    [InlineData("clarification", "Clarification", "澄清")]
    [InlineData("update", "Update", "更新")]
    [InlineData("withdrawal", "Withdrawn", "已撤回")]
    public void A_correction_is_a_dated_notice_at_the_top_in_the_reader_s_language(string kind, string english, string chinese)
    {
        using var site = WithCorrection(kind);
        site.BuildClean();
        Assert.Equal($"{english} 1 February 2024 What changed.", Notice(site, "en"));
        Assert.Equal($"{chinese} 2024年2月1日 变更内容。", Notice(site, "zh"));

        static string Notice(TestSite site, string language)
        {
            var header = site.Page($"/{language}/press/2024/first/").QuerySelector(".release-head")!;
            return string.Join(' ', header.QuerySelector(".correction")!.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Theory]
    [InlineData("correction", "Corrected")]
    [InlineData("clarification", null)]
    [InlineData("update", null)]
    [InlineData("withdrawal", "Withdrawn")]
    public void A_card_is_marked_where_the_release_was_wrong(string kind, string? mark)
    {
        using var site = WithCorrection(kind);
        site.BuildClean();
        Assert.Equal(mark, site.Page("/en/press/").QuerySelector(".card .mark")?.TextContent);
    }

    [Fact]
    public void The_newest_correction_comes_first()
    {
        using var site = WithTheme();
        site.Replace($"{Folder}/index.md", "topics:", $"corrections:\n{Entry("update", "2024-02-01T10:00", "Older.")}{Entry("correction", "2024-02-03T10:00", "Newer.")}topics:");
        site.BuildClean();
        Assert.Equal(["Newer.", "Older."], site.Page(Page).QuerySelectorAll(".correction > p:last-child").Select(note => note.TextContent));
    }

    [Fact]
    public void Machines_are_told_of_a_correction_too()
    {
        using var site = WithCorrection("correction");
        site.BuildClean();
        var article = JsonDocument.Parse(site.Page(Page).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        var correction = Assert.Single(article.GetProperty("correction").EnumerateArray());
        Assert.Equal("CorrectionComment", correction.GetProperty("@type").GetString());
        Assert.Equal("What changed.", correction.GetProperty("text").GetString());
        Assert.Equal("2024-02-01T10:00:00+08:00", correction.GetProperty("datePublished").GetString());
        Assert.Equal("2024-02-01T10:00:00+08:00", article.GetProperty("dateModified").GetString());
        Assert.Equal("2024-02-01T02:00:00Z", site.ReadXml("en/feed.xml").Descendants(Atom + "entry").Single().Element(Atom + "updated")!.Value);
        Assert.Equal("2024-02-01T02:00:00Z", site.ReadXml("en/rss.xml").Descendants(Atom + "updated").Single().Value);
    }

    [Fact]
    public void A_withdrawn_release_keeps_its_address_and_nothing_of_its_text()
    {
        using var site = WithCorrection("withdrawal");
        site.BuildClean();
        var page = site.Page(Page);
        Assert.Equal("First release", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector(".withdrawn"));
        Assert.Empty(page.QuerySelectorAll(".prose img, .lead-image, .highlights, .end"));
        foreach (var (name, bytes) in TestSite.ReadTree(site.Output))
        {
            var text = name + Encoding.UTF8.GetString(bytes);
            Assert.All(["What happened first.", "最先发生的事。", "It leads to the", "cover.", "A grey square"], gone =>
                Assert.DoesNotContain(gone, text, StringComparison.Ordinal));
        }

        var entry = site.ReadXml("en/feed.xml").Descendants(Atom + "entry").Single();
        Assert.Equal("What changed.", entry.Element(Atom + "summary")!.Value);
    }

    [Fact]
    public void A_correction_dated_ahead_is_unknown_until_its_time()
    {
        using var site = WithCorrection("withdrawal");
        Assert.Empty(site.BuildAsOf("2024-02-01T01:59:59Z").Diagnostics);
        Assert.DoesNotContain(TestSite.ReadTree(site.Output).Values, bytes => Encoding.UTF8.GetString(bytes).Contains("What changed.", StringComparison.Ordinal));
        Assert.Contains("It leads to the", site.Read($"output{Page}index.html"), StringComparison.Ordinal);

        // The same folder again: what the last build kept must not come back.
        Assert.Empty(site.BuildAsOf("2024-02-01T02:00:00Z").Diagnostics);
        var incremental = TestSite.ReadTree(site.Output);
        Directory.Delete(site.Output, recursive: true);
        Assert.Empty(site.BuildAsOf("2024-02-01T02:00:00Z").Diagnostics);
        Assert.Equal(TestSite.ReadTree(site.Output), incremental);
        Assert.DoesNotContain("It leads to the", site.Read($"output{Page}index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_showcase_has_a_correction_of_each_kind()
    {
        using var site = TestSite.Copy(Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input"), Repository.Theme);
        Assert.False(site.BuildAsOf("2025-06-01T00:00:00Z").HasErrors);
        var kinds = Directory.GetFiles(Path.Combine(site.Output, "en", "press"), "index.html", SearchOption.AllDirectories)
            .SelectMany(file => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelectorAll(".correction"))
            .Select(notice => notice.ClassName)
            .Distinct();
        Assert.Equal(["correction correction-clarification", "correction correction-correction", "correction correction-update", "correction correction-withdrawal"], kinds.Order(StringComparer.Ordinal));
    }

    /// <summary>The minimal content with the real theme, which shows corrections.</summary>
    private static TestSite WithTheme() => TestSite.Copy(Repository.TestFile("Sites", "minimal", "input"), Repository.Theme);

    private static TestSite WithCorrection(string kind) =>
        WithTheme().Replace($"{Folder}/index.md", "topics:", $"corrections:\n{Entry(kind, "2024-02-01T10:00", "What changed.")}topics:");

    private static string Entry(string kind, string date, string note) =>
        $"  - {{date: {date}, kind: {kind}, note: {{en: {note}, zh: 变更内容。}}}}\n";
}
