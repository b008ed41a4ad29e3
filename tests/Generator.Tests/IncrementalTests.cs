using CsCheck;
using Generator.Configuration;
using Generator.Incremental;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Whatever was kept of the last build, the site is the one that a clean build would write.</summary>
public sealed class IncrementalTests
{
    private const string Release = "input/press/2024-01-10-first/index.md";

    public static TheoryData<string> ChangeNames => [.. SiteChanges.All.Select(change => change.Name)];

    [Theory]
    [MemberData(nameof(ChangeNames))]
    public void A_change_gives_the_bytes_of_a_clean_build(string name)
    {
        using var site = SiteChanges.Aged();
        SiteChanges.WritePage(site, "imprint");
        site.BuildClean();

        SiteChanges.All.Single(change => change.Name == name).Apply(site);

        Assert.False(site.BuildClean().IsUnchanged);
        AssertAsCleanlyBuilt(site);
    }

    [Fact]
    public void Any_sequence_of_changes_gives_the_bytes_of_a_clean_build() =>
        Gen.Int[0, SiteChanges.All.Length - 1].Array[1, 6].Sample(
            steps =>
            {
                using var site = SiteChanges.Aged();
                site.BuildClean();
                foreach (var step in steps)
                {
                    SiteChanges.All[step].Apply(site);
                    site.BuildClean();
                }

                AssertAsCleanlyBuilt(site);
            },
            iter: 40,
            threads: 1);

    [Fact]
    public void Nothing_changed_costs_a_look_and_gives_the_same_counts()
    {
        using var site = SiteChanges.Aged();
        var first = site.BuildClean();
        var second = site.BuildClean();
        Assert.True(second.IsUnchanged);
        Assert.Equal(first.Counts, second.Counts);
    }

    [Fact]
    public void New_times_of_the_same_content_are_no_change()
    {
        using var site = SiteChanges.Aged();
        site.BuildClean();
        foreach (var file in Directory.EnumerateFiles(site.Input, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
        }

        Assert.True(site.BuildClean().IsUnchanged);
    }

    [Fact]
    public void A_change_of_the_same_length_within_the_same_second_is_seen()
    {
        using var site = TestSite.Minimal();
        site.BuildClean();
        SiteChanges.Edit(site, Release, "First release", "Early release");
        Assert.False(site.BuildClean().IsUnchanged);
        AssertAsCleanlyBuilt(site);
    }

    [Fact]
    public void Warnings_are_given_again_by_an_unchanged_site()
    {
        using var site = SiteChanges.Aged();
        site.Write("input/pages/about.zh.md", "请见[联系方式](contact.md)。\r\n");
        var first = site.Build();
        var second = site.Build();
        Assert.True(second.IsUnchanged);
        Assert.NotEmpty(first.Diagnostics);
        Assert.Equal(first.Diagnostics.Select(site.Describe), second.Diagnostics.Select(site.Describe));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("en/about/index.html")]
    [InlineData("en/feed.xml")]
    public void An_output_file_that_someone_edited_or_deleted_is_made_again(string name)
    {
        using var site = SiteChanges.Aged();
        site.BuildClean();
        var expected = TestSite.ReadTree(site.Output);
        File.AppendAllText(Path.Combine(site.Output, name), "edited");
        site.BuildClean();
        Assert.Equal(expected, TestSite.ReadTree(site.Output));
        File.Delete(Path.Combine(site.Output, name));
        site.BuildClean();
        Assert.Equal(expected, TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void A_file_that_someone_put_into_the_output_is_removed()
    {
        using var site = SiteChanges.Aged();
        site.BuildClean();
        site.Write("output/en/stray.html", "stray");
        site.BuildClean();
        Assert.False(File.Exists(Path.Combine(site.Output, "en", "stray.html")));
    }

    [Fact]
    public void Options_and_the_clock_are_seen()
    {
        using var site = SiteChanges.Aged();
        SiteChanges.WriteRelease(site, "2024-02-20-second");
        SiteChanges.Edit(site, "input/pages/contact.md", "title:", "aliases: [/en/old/]\ntitle:");
        var options = site.Options() with { AsOf = new DateTimeOffset(2024, 2, 1, 0, 0, 0, TimeSpan.Zero) };
        Assert.Empty(TestSite.Build(options).Diagnostics);
        Assert.True(TestSite.Build(options with { AsOf = options.AsOf.AddDays(1) }).IsUnchanged);

        foreach (var other in new[]
        {
            options with { AsOf = options.AsOf.AddDays(60) },
            options with { AsOf = options.AsOf.AddDays(60), BaseUrl = new Uri("https://preview.example") },
            options with { Drafts = true },
            options,
        })
        {
            Assert.False(TestSite.Build(other).IsUnchanged);
            AssertAsCleanlyBuilt(site, other);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(200)]
    public void A_damaged_record_means_a_clean_build_and_is_said_in_one_line(int position)
    {
        using var site = SiteChanges.Aged();
        site.BuildClean();
        var path = ManifestFile.PathFor(site.Output);
        var bytes = File.ReadAllBytes(path);
        bytes[position] ^= 0x40;
        File.WriteAllBytes(path, bytes);

        var result = site.BuildClean();
        Assert.False(result.IsUnchanged);
        Assert.Equal($"{path} is damaged or from another version; everything is built anew.", Assert.Single(result.Notes));
        Assert.True(site.BuildClean().IsUnchanged);
    }

    [Fact]
    public void A_record_cut_short_or_foreign_means_a_clean_build()
    {
        using var site = SiteChanges.Aged();
        site.BuildClean();
        foreach (var content in new byte[][] { [], [1, 2, 3], "A text of someone else."u8.ToArray() })
        {
            File.WriteAllBytes(ManifestFile.PathFor(site.Output), content);
            Assert.Single(site.BuildClean().Notes);
            AssertAsCleanlyBuilt(site);
        }
    }

    [Fact]
    public void A_broken_site_is_found_broken_again()
    {
        using var site = SiteChanges.Aged();
        site.BuildClean();
        SiteChanges.Append(site, "input/pages/about.md", "\n[gone](gone.md)\n");
        Assert.Equal(["GEN3001"], site.Build().Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["GEN3001"], site.Build().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void What_was_kept_of_a_page_is_checked_by_new_rules_of_the_site()
    {
        using var site = SiteChanges.Aged();
        SiteChanges.Append(site, "theme/layouts/page.html", "<img src=\"https://pictures.example/a.png\" alt=\"\">");
        SiteChanges.Append(site, "input/site.yaml", "allowed-hosts: [pictures.example]\n");
        site.BuildClean();
        Assert.Contains("img-src 'self' data: https://pictures.example https://*.pictures.example;", File.ReadAllText(Path.Combine(site.Output, "_headers")), StringComparison.Ordinal);

        SiteChanges.Edit(site, "input/site.yaml", "allowed-hosts: [pictures.example]", "page-weight: {html: 1}");

        Assert.Equal(["GEN6017", "GEN6018"], site.Build().Diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_is_checked_again_when_only_its_target_changed()
    {
        using var site = SiteChanges.Aged();
        site.BuildClean();
        SiteChanges.Edit(site, "input/report/2023/one.md", "## Results", "## Outcome");
        var result = site.Build();
        Assert.Equal("GEN3002", Assert.Single(result.Diagnostics, diagnostic => diagnostic.Location.File.EndsWith("first/index.md", StringComparison.Ordinal)).Id);
    }

    [Fact]
    public void Pages_that_a_change_does_not_touch_are_the_same_files()
    {
        using var site = SiteChanges.Aged();
        site.BuildClean();
        var about = new FileInfo(Path.Combine(site.Output, "en", "about", "index.html")).LastWriteTimeUtc;
        SiteChanges.Append(site, Release, "\nA new sentence.\n");
        site.BuildClean();
        Assert.Equal(about, new FileInfo(Path.Combine(site.Output, "en", "about", "index.html")).LastWriteTimeUtc);
    }

    private static void AssertAsCleanlyBuilt(TestSite site) => AssertAsCleanlyBuilt(site, site.Options());

    private static void AssertAsCleanlyBuilt(TestSite site, BuildOptions options)
    {
        using var elsewhere = new TemporaryFolder();
        var output = elsewhere.Combine("clean");
        Assert.Empty(TestSite.Build(options with { OutputFolder = output }).Diagnostics);
        var (clean, incremental) = (TestSite.ReadTree(output), TestSite.ReadTree(site.Output));
        Assert.Equal(clean.Keys.Order(StringComparer.Ordinal), incremental.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([], clean.Keys.Where(name => !clean[name].AsSpan().SequenceEqual(incremental[name])));
    }
}
