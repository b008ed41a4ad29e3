using System.Text;
using System.Xml.Linq;
using Generator.Configuration;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>When a document is published, and that nothing of it exists before.</summary>
public sealed class PublicationTests
{
    private const string Secret = "2024-07-01-secret";
    private const string SecretPage = "/en/press/2024/secret/";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("2024-01-10T09:00", "place: shanghai", "2024-01-10T01:00:00Z", "2024-01-10T09:00:00+08:00")]
    [InlineData("2024-01-10T09:00:30", "place: shanghai", "2024-01-10T01:00:30Z", "2024-01-10T09:00:30+08:00")]
    [InlineData("2024-01-10 09:00", "timezone: Europe/Amsterdam", "2024-01-10T08:00:00Z", "2024-01-10T09:00:00+01:00")]
    [InlineData("2023-07-10T09:00", "timezone: Europe/Amsterdam", "2023-07-10T07:00:00Z", "2023-07-10T09:00:00+02:00")]
    [InlineData("2024-01-10T09:00", "place: shanghai\ntimezone: America/New_York", "2024-01-10T14:00:00Z", "2024-01-10T09:00:00-05:00")]
    [InlineData("2024-01-10T09:00+08:00", "place: shanghai", "2024-01-10T01:00:00Z", "2024-01-10T09:00:00+08:00")]
    [InlineData("2024-01-10T09:00-03:30", "draft: false", "2024-01-10T12:30:00Z", "2024-01-10T09:00:00-03:30")]
    [InlineData("2024-01-10T09:00Z", "timezone: UTC", "2024-01-10T09:00:00Z", "2024-01-10T09:00:00Z")]
    [InlineData("2023-10-29T02:30+02:00", "timezone: Europe/Amsterdam", "2023-10-29T00:30:00Z", "2023-10-29T02:30:00+02:00")]
    [InlineData("2023-10-29T02:30+01:00", "timezone: Europe/Amsterdam", "2023-10-29T01:30:00Z", "2023-10-29T02:30:00+01:00")]
    [InlineData("2024-01-10", "place: shanghai", "2024-01-09T16:00:00Z", "2024-01-10T00:00:00+08:00")]
    public void A_date_is_a_local_time_of_its_zone_or_has_its_offset(string date, string zone, string instant, string shown)
    {
        using var site = TestSite.Minimal()
            .Replace("input/press/2024-01-10-first/index.md", "2024-01-10T09:00", date)
            .Replace("input/press/2024-01-10-first/index.md", "place: shanghai", zone);
        site.BuildClean();
        var entry = XDocument.Load(Path.Combine(site.Output, "en", "feed.xml")).Root!.Element(Atom + "entry")!;
        Assert.Equal(instant, entry.Element(Atom + "published")!.Value);
        Assert.Equal(shown, site.Page("/en/press/").QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Theory]
    [InlineData("date: 2024-07-01T09:00", "2024-07-01T08:59:59+08:00", false)]
    [InlineData("date: 2024-07-01T09:00", "2024-07-01T09:00:00+08:00", true)]
    [InlineData("date: 2024-07-01T09:00\nembargo: 2024-07-02T09:00", "2024-07-02T00:59:59Z", false)]
    [InlineData("date: 2024-07-01T09:00\nembargo: 2024-07-02T09:00", "2024-07-02T01:00:00Z", true)]
    [InlineData("date: 2024-07-01T09:00\nembargo: 2024-06-01T09:00", "2024-06-15T00:00:00Z", false)]
    public void A_release_exists_from_its_date_and_the_end_of_its_embargo(string fields, string asOf, bool exists)
    {
        using var site = WithSecret(fields);
        Assert.Empty(Build(site, asOf).Diagnostics);
        Assert.Equal(exists, site.HasPage(SecretPage));
        Assert.Equal(exists, site.HasPage("/zh/press/2024/secret/"));
    }

    [Fact]
    public void A_withheld_release_leaves_no_trace_in_any_byte_of_the_site()
    {
        using var site = WithSecret("date: 2024-07-01T09:00\ntopics: [hidden]\naliases: [/en/codename/]");
        site.Replace("input/terms.yaml", "topics:\n", "topics:\n  hidden:\n    label: {en: Codename, zh: 代号}\n");
        Assert.Empty(Build(site, "2024-06-30T00:00:00Z").Diagnostics);
        foreach (var (name, bytes) in TestSite.ReadTree(site.Output))
        {
            Assert.DoesNotContain("secret", name, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("hidden", name, StringComparison.OrdinalIgnoreCase);
            var text = Encoding.UTF8.GetString(bytes);
            Assert.All(["secret", "Codename", "机密", "代号"], word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Empty(Build(site, "2024-07-02T00:00:00Z").Diagnostics);
        Assert.Equal(["Secret", "First release"], site.Page("/en/press/").QuerySelectorAll("article h2").Select(title => title.TextContent));
        Assert.Contains("secret", site.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("Secret", site.Read("output/en/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("codename", site.Read("output/_redirects"), StringComparison.Ordinal);
        Assert.True(site.HasPage("/en/topics/hidden/"));
        Assert.Contains(TestSite.ReadTree(site.Output).Keys, name => name.StartsWith($"media/press/{Secret}/plan.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_withheld_release_goes_from_a_site_that_had_it()
    {
        using var site = WithSecret("date: 2024-07-01T09:00");
        Build(site, "2024-06-30T00:00:00Z");
        var before = TestSite.ReadTree(site.Output);
        Build(site, "2024-07-02T00:00:00Z");
        Assert.True(site.HasPage(SecretPage));
        Build(site, "2024-06-30T00:00:00Z");
        Assert.Equal(before, TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void A_mistake_in_a_withheld_release_is_found_today()
    {
        using var site = WithSecret("date: 2024-07-01T09:00\ntopics: [nothing]");
        Assert.Equal("GEN1019", Assert.Single(Build(site, "2024-06-30T00:00:00Z").Diagnostics).Id);
    }

    [Fact]
    public void A_draft_is_built_only_where_drafts_are_asked_for()
    {
        using var site = TestSite.Minimal()
            .Write("input/pages/idea.md", "---\ntitle: {en: An idea, zh: 想法}\ndraft: true\n---\nText.\n")
            .Write("input/pages/idea.zh.md", "正文。\n");
        site.BuildClean();
        Assert.False(site.HasPage("/en/idea/"));
        Assert.DoesNotContain("An idea", site.Read("output/en/index.html"), StringComparison.Ordinal);
        Assert.Empty(TestSite.Build(site.Options() with { Drafts = true }).Diagnostics);
        Assert.True(site.HasPage("/zh/idea/"));
    }

    [Fact]
    public void A_draft_report_withholds_its_chapters()
    {
        using var site = TestSite.Minimal()
            .Write("input/report/2024/index.md", "---\ntitle: {en: Report 2024, zh: 2024年报告}\nperiod: \"2024\"\nchapters: [start]\ndraft: true\n---\nText.\n")
            .Write("input/report/2024/index.zh.md", "正文。\n")
            .Write("input/report/2024/start.md", "---\ntitle: {en: Start, zh: 开始}\n---\nText.\n")
            .Write("input/report/2024/start.zh.md", "正文。\n");
        site.BuildClean();
        Assert.False(site.HasPage("/en/report/2024/"));
        Assert.False(site.HasPage("/en/report/2024/start/"));
        Assert.Empty(TestSite.Build(site.Options() with { Drafts = true }).Diagnostics);
        Assert.True(site.HasPage("/en/report/2024/start/"));
    }

    [Fact]
    public void A_correction_updates_the_release_and_not_its_date()
    {
        using var site = TestSite.Minimal().Replace(
            "input/press/2024-01-10-first/index.md", "topics:", "corrections:\n  - {date: 2024-02-01T10:00, kind: correction, note: {en: A figure., zh: 一个数字。}}\ntopics:");
        site.BuildClean();
        var entry = XDocument.Load(Path.Combine(site.Output, "en", "feed.xml")).Root!.Element(Atom + "entry")!;
        Assert.Equal("2024-01-10T01:00:00Z", entry.Element(Atom + "published")!.Value);
        Assert.Equal("2024-02-01T02:00:00Z", entry.Element(Atom + "updated")!.Value);
    }

    /// <summary>The minimal site with a release of this date that has a picture.</summary>
    private static TestSite WithSecret(string fields)
    {
        var site = TestSite.Minimal()
            .Write($"input/press/{Secret}/index.md", $"---\ntitle: {{en: Secret, zh: 机密}}\n{fields}\nplace: shanghai\n---\n![A secret plan](plan.svg)\n")
            .Write($"input/press/{Secret}/index.zh.md", "![机密计划](plan.svg)\n");
        return site.Write($"input/press/{Secret}/plan.svg", site.Read("input/press/2024-01-10-first/cover.svg").Replace("#888", "#111", StringComparison.Ordinal));
    }

    private static BuildResult Build(TestSite site, string asOf)
    {
        BuildOptions options = site.Options() with { AsOf = DateTimeOffset.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture) };
        return TestSite.Build(options);
    }
}
