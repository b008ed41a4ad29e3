using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>A URL is for ever: what was published is in <c>input/urls.txt</c> and must not vanish.</summary>
public sealed class UrlManifestTests
{
    private const int Clean = 0;
    private const int ContentErrors = 1;
    private const int Usage = 2;
    private const string Manifest = "input/urls.txt";

    private static readonly string[] AsOf = ["--as-of", "2024-06-01T00:00Z"];

    [Fact]
    public void Accept_writes_the_addresses_that_others_may_keep()
    {
        using var site = TestSite.Minimal().Write("input/press/2024-01-10-first/data set.csv", "1,2\n");
        Assert.Equal(Clean, Run(site, "accept").ExitCode);
        Assert.Equal(
            """
            # Addresses that have been published. One that the site no longer makes fails the build, unless an alias or a
            # redirect serves it. `generator urls` shows what has changed, `generator urls accept` writes this file.
            # as-of: 2024-01-12T01:00:00Z
            /
            /en/
            /en/about/
            /en/contact/
            /en/contacts/press.vcf
            /en/feed.json
            /en/feed.xml
            /en/press/
            /en/press/2024/
            /en/press/2024/first/	8c1f42c28ff67f84+0
            /en/report/2023/
            /en/report/2023/one/
            /en/report/2023/two/
            /en/rss.xml
            /en/topics/news/
            /en/topics/news/feed.json
            /en/topics/news/feed.xml
            /en/topics/news/rss.xml
            /media/press/2024-01-10-first/data set.csv
            /news-sitemap.xml
            /robots.txt
            /sitemap.xml
            /zh/
            /zh/about/
            /zh/contact/
            /zh/contacts/press.vcf
            /zh/feed.json
            /zh/feed.xml
            /zh/press/
            /zh/press/2024/
            /zh/press/2024/first/	f765a1ebf9787b1d+0
            /zh/report/2023/
            /zh/report/2023/one/
            /zh/report/2023/two/
            /zh/rss.xml
            /zh/topics/news/
            /zh/topics/news/feed.json
            /zh/topics/news/feed.xml
            /zh/topics/news/rss.xml

            """,
            site.Read(Manifest));
        site.BuildClean();
        Assert.False(File.Exists(Path.Combine(site.Output, "urls.txt")));
        Assert.DoesNotContain(TestSite.ReadTree(site.Output).Keys, name => name.EndsWith("urls.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_moves_fails_the_build_until_an_alias_serves_its_old_address()
    {
        using var site = TestSite.Minimal();
        Run(site, "accept");
        site.BuildClean();
        var before = TestSite.ReadTree(site.Output);
        site.Replace("input/pages/about.md", "---\nWrite", "slug: about-us\n---\nWrite");
        Assert.Equal(
            [
                "GEN4004 input/urls.txt:6:1 `/en/about/` was published, and nothing of this site serves it now.",
                "GEN4004 input/urls.txt:26:1 `/zh/about/` was published, and nothing of this site serves it now.",
            ],
            site.Build().Diagnostics.Select(site.Describe));
        Assert.Equal(before, TestSite.ReadTree(site.Output));

        site.Replace("input/pages/about.md", "slug: about-us\n", "slug: about-us\naliases: [/en/about/, /zh/about]\n");
        site.BuildClean();
    }

    [Fact]
    public void New_addresses_are_shown_and_accepted_and_are_no_error()
    {
        using var site = TestSite.Minimal();
        Run(site, "accept");
        site.WriteRelease("2024-02-02-second", "2024-02-02T09:00");
        site.BuildClean();
        var shown = Run(site);
        Assert.Equal((Clean, ""), (shown.ExitCode, shown.Error));
        Assert.Equal("+ /en/press/2024/second/\n+ /zh/press/2024/second/\n38 accepted, 2 new, 0 vanished\n", shown.Output);
        var accepted = Run(site, "accept");
        Assert.Equal("+ /en/press/2024/second/\n+ /zh/press/2024/second/\n40 addresses in urls.txt\n", accepted.Output);
        Assert.Equal("40 accepted, 0 new, 0 vanished\n", Run(site).Output);
    }

    [Fact]
    public void An_address_is_given_up_only_by_name()
    {
        using var site = TestSite.Minimal();
        Run(site, "accept");
        site.Replace("input/pages/about.md", "---\nWrite", "slug: team\n---\nWrite");
        var manifest = site.Read(Manifest);
        Assert.Equal(ContentErrors, Run(site).ExitCode);
        Assert.Contains("- /en/about/\n- /zh/about/\n38 accepted, 2 new, 2 vanished\n", Run(site).Output, StringComparison.Ordinal);

        Assert.Equal(ContentErrors, Run(site, "accept").ExitCode);
        var stray = Run(site, "accept", "--remove", "/en/about/", "--remove", "/zh/about/", "--remove", "/en/contact/");
        Assert.Equal(Usage, stray.ExitCode);
        Assert.Contains("--remove /en/contact/: it is not among the addresses that have vanished.", stray.Error, StringComparison.Ordinal);
        Assert.Equal(manifest, site.Read(Manifest));

        Assert.Equal(ContentErrors, Run(site, "accept", "--remove", "/en/about/").ExitCode);
        Assert.Equal(manifest.Replace("/en/about/\n", "", StringComparison.Ordinal), site.Read(Manifest));

        Assert.Equal(Clean, Run(site, "accept", "--remove", "/zh/about/").ExitCode);
        Assert.DoesNotContain("/about/", site.Read(Manifest), StringComparison.Ordinal);
        Assert.Contains("/en/team/\n", site.Read(Manifest), StringComparison.Ordinal);
        site.BuildClean();
    }

    [Fact]
    public void What_is_not_published_yet_is_never_accepted()
    {
        using var site = TestSite.Minimal()
            .WriteRelease("2024-07-01-later", "2024-07-01T09:00")
            .WriteRelease("2024-05-01-draft", "2024-05-01T09:00", "draft: true\n");
        Assert.Equal(Clean, Run(site, "accept").ExitCode);
        Assert.DoesNotContain("later", site.Read(Manifest), StringComparison.Ordinal);
        Assert.DoesNotContain("draft", site.Read(Manifest), StringComparison.Ordinal);
        Assert.Equal(Usage, Run(site, "accept", "--drafts").ExitCode);
        Assert.Equal(Usage, GeneratorProcess.Run(site.Root, ["urls", "accept", "--as-of", "2999-01-01T00:00Z"]).ExitCode);
    }

    [Fact]
    public void The_site_of_an_earlier_moment_lacks_what_came_later_and_is_no_error()
    {
        using var site = TestSite.Minimal();
        Run(site, "accept");
        Assert.Empty(TestSite.Build(site.Options() with { AsOf = new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero) }).Diagnostics);
        site.Replace("input/press/2024-01-10-first/index.md", "date: 2024-01-10T09:00", "date: 2025-01-10T09:00");
        var now = TestSite.Build(site.Options()).Diagnostics;
        Assert.Contains(now, diagnostic => diagnostic.Target == "/en/press/2024/first/");
    }

    [Fact]
    public void Where_a_document_cannot_be_read_its_address_is_not_said_to_have_vanished()
    {
        using var site = TestSite.Minimal();
        Run(site, "accept");
        site.Write("input/pages/about.md", "---\ntitle: [\n---\n");
        Assert.All(site.Build().Diagnostics, diagnostic => Assert.NotEqual(OutputDiagnostics.VanishedUrl, diagnostic.Descriptor));
    }

    /// <summary>A build with a record of the last one says the same as one without, whenever the file or the moment changes.</summary>
    [Fact]
    public void An_incremental_build_says_the_same()
    {
        using var site = TestSite.Minimal();
        site.BuildClean();
        site.Write(Manifest, "# as-of: 2024-05-15T00:00:00Z\n/en/gone/\n");
        Assert.Equal(["GEN4004"], site.Build().Diagnostics.Select(diagnostic => diagnostic.Id));
        var earlier = site.Options() with { AsOf = new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.Zero) };
        Assert.Empty(TestSite.Build(earlier).Diagnostics);
        Assert.True(TestSite.Build(earlier).IsUnchanged);
        Assert.Equal(["GEN4004"], site.Build().Diagnostics.Select(diagnostic => diagnostic.Id));
        site.Write(Manifest, "/en/about/\n");
        site.BuildClean();
    }

    [Fact]
    public void Hashes_behind_an_address_are_kept()
    {
        using var site = TestSite.Minimal().Write(Manifest, "/en/about/\t00ff\n");
        site.BuildClean();
        Run(site, "accept");
        Assert.Contains("\n/en/about/\t00ff\n/en/contact/\n", site.Read(Manifest), StringComparison.Ordinal);
    }

    private static ProcessOutput Run(TestSite site, params string[] arguments) => GeneratorProcess.Run(site.Root, ["urls", .. arguments, .. AsOf]);
}
