using System.Security.Cryptography;
using System.Text;
using Generator.Configuration;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The site for those who are told under embargo: apart from the public one, and found by nobody.</summary>
public sealed class EmbargoedPreviewTests
{
    private static readonly DateTimeOffset Moment = new(2025, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Everything_stands_in_one_folder_with_a_name_that_nobody_can_guess()
    {
        using var site = Showcase();
        var result = TestSite.Build(Preview(site));
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics.Select(site.Describe)));
        var root = Root(site);
        Assert.Matches("^[0-9a-f]{32}$", root);
        Assert.All(TestSite.ReadTree(site.Output).Keys, name => Assert.True(name is ".generator-preview" or "_headers" or "favicon.ico" || name.StartsWith(root + "/", StringComparison.Ordinal), name));
        Assert.True(site.HasPage($"/{root}/en/press/2025/kestrel-charging/"));
        Assert.True(site.HasPage($"/{root}/zh/press/2025/hongsun-chongdian/"));
        Assert.False(site.HasPage($"/{root}/en/press/2025/lark-open-top/"));

        Assert.False(TestSite.Build(Preview(site)).HasErrors);
        Assert.Equal(root, Root(site));
        File.AppendAllText(Path.Combine(site.Input, "press", "2025-06-24-kestrel-charging", "index.md"), "\nOne more sentence.\n");
        TestSite.Build(Preview(site));
        Assert.NotEqual(root, Root(site));
    }

    [Fact]
    public void With_a_secret_the_address_stays_while_texts_change()
    {
        using var site = TestSite.Minimal().WriteRelease("2025-07-01-later", "2025-07-01T09:00");
        var options = Preview(site) with { PreviewSecret = "a secret of this test" };
        var root = RootOf(options);
        Assert.Matches("^[0-9a-f]{32}$", root);
        site.WriteRelease("2025-07-02-another", "2025-07-02T09:00");
        Assert.Equal(root, RootOf(options));
        var incremental = TestSite.ReadTree(site.Output);
        Directory.Delete(site.Output, recursive: true);
        Assert.Equal(root, RootOf(options));
        Assert.Equal(TestSite.ReadTree(site.Output), incremental);

        string[] others = [RootOf(options with { PreviewSecret = "another secret of it" }), RootOf(options with { BaseUrl = new Uri("https://preview.example") }), RootOf(Preview(site))];
        Assert.Equal(4, others.Append(root).Distinct().Count());

        string RootOf(BuildOptions preview)
        {
            Assert.False(TestSite.Build(preview).HasErrors);
            return Root(site);
        }
    }

    [Fact]
    public void A_secret_comes_from_the_environment_and_is_no_short_one()
    {
        using var site = TestSite.Minimal().WriteRelease("2024-07-01-later", "2024-07-01T09:00");
        string[] arguments = ["build", "--embargoed-preview", "--as-of", "2024-06-01T00:00Z"];
        var refused = GeneratorProcess.Run(site.Root, arguments, new Dictionary<string, string> { ["GENERATOR_PREVIEW_SECRET"] = "guess me" });
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("fewer than 16 characters", refused.Error, StringComparison.Ordinal);

        Assert.Equal(0, GeneratorProcess.Run(site.Root, arguments, new Dictionary<string, string> { ["GENERATOR_PREVIEW_SECRET"] = "a secret of this test" }).ExitCode);
        var root = Path.GetFileName(Directory.GetDirectories(Path.Combine(site.Root, "output-embargoed")).Single());
        var expected = Convert.ToHexStringLower(HMACSHA256.HashData("a secret of this test"u8, "embargoed preview of "u8));
        Assert.Equal(expected[..32], root);
    }

    [Fact]
    public void Every_page_has_a_banner_and_asks_not_to_be_indexed()
    {
        using var site = Showcase();
        TestSite.Build(Preview(site));
        foreach (var (name, bytes) in TestSite.ReadTree(site.Output).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var html = Encoding.UTF8.GetString(bytes);
            Assert.Contains("<meta name=\"robots\" content=\"noindex", html, StringComparison.Ordinal);
            Assert.True(html.Contains("class=\"preview-banner\"", StringComparison.Ordinal), name);
        }

        Assert.Contains("/*\n", site.Read("output/_headers"), StringComparison.Ordinal);
        Assert.Contains("X-Robots-Tag: noindex", site.Read("output/_headers"), StringComparison.Ordinal);
        Assert.Equal("Embargoed until 24 June 2025 08:30 America/New_York", site.Page($"/{Root(site)}/en/press/2025/kestrel-charging/").QuerySelector(".embargo")!.TextContent);
        Assert.Equal("2025年6月24日 08:30（America/New_York）解禁", site.Page($"/{Root(site)}/zh/press/2025/hongsun-chongdian/").QuerySelector(".embargo")!.TextContent);
        Assert.Null(site.Page($"/{Root(site)}/en/press/2025/sustainability-board/").QuerySelector(".embargo"));
    }

    [Fact]
    public void The_public_site_has_neither_banner_nor_embargo()
    {
        using var site = Showcase();
        TestSite.Build(site.Options() with { AsOf = Moment });
        // The style guide shows each component, the banner too.
        var files = TestSite.ReadTree(site.Output).Where(file => !file.Key.Contains("/styleguide/", StringComparison.Ordinal)).Select(file => file.Value);
        Assert.All(files, bytes => Assert.DoesNotContain("preview-banner\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal));
    }

    [Fact]
    public void A_preview_and_a_public_site_never_take_each_other_s_folder()
    {
        using var site = Showcase();
        var options = site.Options() with { AsOf = Moment };
        TestSite.Build(options);
        var before = TestSite.ReadTree(site.Output);
        Assert.Contains("holds a public site", TestSite.Build(Preview(site)).Refusal, StringComparison.Ordinal);
        Assert.Equal(before, TestSite.ReadTree(site.Output));

        Directory.Delete(site.Output, recursive: true);
        TestSite.Build(Preview(site));
        before = TestSite.ReadTree(site.Output);
        Assert.Contains("holds an embargoed preview", TestSite.Build(options).Refusal, StringComparison.Ordinal);
        Assert.Equal(before, TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void The_folder_that_is_published_is_none_for_a_preview()
    {
        using var site = TestSite.Minimal().WriteRelease("2024-07-01-later", "2024-07-01T09:00");
        string[] arguments = ["build", "--embargoed-preview", "--as-of", "2024-06-01T00:00Z"];
        var refused = GeneratorProcess.Run(site.Root, [.. arguments, "--output", "output/preview"]);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("needs a folder of its own", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));

        Assert.Equal(0, GeneratorProcess.Run(site.Root, arguments).ExitCode);
        Assert.False(Directory.Exists(site.Output));
        Assert.True(File.Exists(Path.Combine(site.Root, "output-embargoed", ".generator-preview")));
    }

    [Fact]
    public void Nothing_under_embargo_is_nothing_to_preview()
    {
        using var site = TestSite.Minimal();
        var result = TestSite.Build(site.Options() with { EmbargoedPreview = true, Upcoming = true });
        Assert.Contains("Nothing is under embargo", result.Refusal, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void An_incremental_preview_is_that_of_a_clean_build()
    {
        using var site = Showcase();
        TestSite.Build(Preview(site));
        File.AppendAllText(Path.Combine(site.Input, "pages", "about.md"), "\n");
        Assert.False(TestSite.Build(Preview(site)).HasErrors);
        var incremental = TestSite.ReadTree(site.Output);
        Directory.Delete(site.Output, recursive: true);
        TestSite.Build(Preview(site));
        Assert.Equal(TestSite.ReadTree(site.Output), incremental);
    }

    private static BuildOptions Preview(TestSite site) => site.Options() with { AsOf = Moment, EmbargoedPreview = true, Upcoming = true, NoIndex = true };

    private static string Root(TestSite site) => Path.GetFileName(Directory.GetDirectories(site.Output).Single());

    private static TestSite Showcase() => TestSite.Copy(Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input"), Repository.Theme);
}
