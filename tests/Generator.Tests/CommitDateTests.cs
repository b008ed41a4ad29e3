using System.Xml.Linq;
using Generator.Incremental;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>When pages last changed, as git tells it: in the sitemap, on the page, for machines; and what cannot be known.</summary>
public sealed class CommitDateTests
{
    private const string Shallow = "The clone is shallow: no page says when it last changed, since git cannot tell. `git fetch --unshallow` gets the whole history.";

    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void A_page_changed_last_when_its_facts_or_its_text_did()
    {
        using var site = Committed();
        site.Append("input/pages/about.zh.md", "\n").Commit("2024-03-05T23:30:00+01:00").BuildClean();
        Assert.Equal(
            [
                ("/en/about/", "2024-02-01T08:00:00Z"), ("/en/contact/", "2024-02-01T08:00:00Z"),
                ("/en/report/2023/", "2024-02-01T08:00:00Z"), ("/en/report/2023/one/", "2024-02-01T08:00:00Z"),
                ("/zh/about/", "2024-03-05T22:30:00Z"), ("/zh/contact/", "2024-02-01T08:00:00Z"),
            ],
            LastChanges(site).Where(page => !page.Path.Contains("/press/", StringComparison.Ordinal) && !page.Path.Contains("zh/report", StringComparison.Ordinal) && !page.Path.Contains("two", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_release_is_never_older_than_it_says_itself()
    {
        using var site = TestSite.Minimal();
        site.Commit("2024-01-02T09:00:00Z").BuildClean();
        Assert.Equal("2024-01-10T01:00:00Z", LastChanges(site).Single(page => page.Path == "/en/press/2024/first/").Date);

        site.Append("input/press/2024-01-10-first/index.md", "\n").Commit("2024-01-15T09:00:00Z").BuildClean();
        Assert.Equal("2024-01-15T09:00:00Z", LastChanges(site).Single(page => page.Path == "/en/press/2024/first/").Date);
    }

    [Fact]
    public void Readers_and_machines_are_told_the_same_moment()
    {
        using var site = TestSite.Real();
        site.Commit("2024-02-01T17:00:00Z").BuildClean();
        foreach (var (url, type, text) in new[] { ("/en/report/2023/", "Report", "Last changed on"), ("/zh/about/", "WebPage", "最后更新：2024年2月2日") })
        {
            var page = site.Page(url);
            Assert.Contains(text, page.QuerySelector(".cite-changed, .page-changed")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(page.QuerySelectorAll("script[type='application/ld+json']"), script =>
                script.TextContent.Contains($"\"@type\":\"{type}\"", StringComparison.Ordinal)
                && script.TextContent.Contains("\"dateModified\":\"2024-02-01T17:00:00Z\"", StringComparison.Ordinal));
        }

        // A release says itself when it changed.
        Assert.DoesNotContain("2024-02", site.Page("/en/press/2023/sustainability-report/").Head!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_that_changes_no_date_is_no_reason_to_build()
    {
        using var site = Committed();
        site.BuildClean();
        Assert.True(site.BuildClean().IsUnchanged);
        site.Commit("2024-03-01T09:00:00Z");
        Assert.True(site.BuildClean().IsUnchanged);
    }

    [Fact]
    public void A_commit_of_what_was_built_already_builds_as_a_clean_build_does()
    {
        using var site = Committed();
        site.Append("input/pages/about.md", "\nAgain.\n").Append("input/pages/about.zh.md", "\n再次。\n").BuildClean();
        Assert.Equal("2024-02-01T08:00:00Z", LastChanges(site)[0].Date);
        site.Commit("2024-04-01T09:00:00Z");
        Assert.False(site.BuildClean().IsUnchanged);
        Assert.Equal(("/en/about/", "2024-04-01T09:00:00Z"), LastChanges(site)[0]);

        var incremental = TestSite.ReadTree(site.Output);
        Directory.Delete(site.Output, recursive: true);
        File.Delete(ManifestFile.PathFor(site.Output));
        site.BuildClean();
        Assert.Equal(incremental, TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void Of_a_shallow_clone_no_date_is_used_and_each_build_says_so_once()
    {
        using var site = Committed();
        site.Append("input/pages/about.zh.md", "\n").Commit("2024-03-05T09:00:00Z");
        using var clone = new TemporaryFolder();
        GitRepository.Run(site.Root, "2024-03-06T00:00:00Z", "clone", "--quiet", "--depth=1", $"file://{site.Root}", clone.Combine("clone"));
        string[] build = ["build", "--as-of", "2024-06-01T00:00Z", "--strict"];
        foreach (var end in new[] { "The site is written.", "Nothing has changed; the site is as it was." })
        {
            var run = GeneratorProcess.Run(clone.Combine("clone"), build);
            Assert.Equal(0, run.ExitCode);
            Assert.Single(run.Output.Split('\n'), Shallow);
            Assert.Contains(end, run.Output, StringComparison.Ordinal);
        }

        var dated = XDocument.Load(clone.Combine("clone/output/sitemap.xml")).Descendants(Sitemap + "lastmod").Select(date => date.Value);
        Assert.Equal(["2024-01-10T01:00:00Z", "2024-01-10T01:00:00Z"], dated);

        GitRepository.Run(clone.Combine("clone"), "2024-03-06T00:00:00Z", "fetch", "--quiet", "--unshallow");
        var whole = GeneratorProcess.Run(clone.Combine("clone"), build);
        Assert.DoesNotContain(Shallow, whole.Output, StringComparison.Ordinal);
        Assert.Contains("2024-03-05T09:00:00Z", File.ReadAllText(clone.Combine("clone/output/sitemap.xml")), StringComparison.Ordinal);
    }

    private static TestSite Committed() => TestSite.Minimal().Commit("2024-02-01T09:00:00+01:00");

    /// <summary>The dated pages of the sitemap, by their paths.</summary>
    private static List<(string Path, string Date)> LastChanges(TestSite site) =>
    [
        .. site.ReadXml("sitemap.xml").Root!.Elements()
            .Where(page => page.Element(Sitemap + "lastmod") is not null)
            .Select(page => (new Uri(page.Element(Sitemap + "loc")!.Value).AbsolutePath, page.Element(Sitemap + "lastmod")!.Value)),
    ];
}
