using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Generator.Tests.Infrastructure;
using NetVips;

namespace Generator.Tests;

/// <summary>What others show of a page: its card, its icons, and what it offers to a reader who passes it on.</summary>
public sealed partial class SharingTests
{
    [Fact]
    public void Every_page_that_may_be_found_has_a_card_of_its_own_language_and_title()
    {
        using var site = CreateSite();
        site.BuildClean();
        string[] pages = ["/en/", "/zh/", "/en/press/", "/zh/press/", "/en/press/2024/first/", "/zh/press/2024/first/", "/en/report/2023/", "/zh/report/2023/one/", "/en/about/"];
        var cards = pages.Select(page => Meta(site, page, "og:image")).ToList();
        Assert.Equal(cards.Count, cards.Distinct().Count());
        foreach (var card in cards)
        {
            using var image = Image.NewFromFile(Path.Combine(site.Output, new Uri(card).AbsolutePath[1..]));
            Assert.Equal((1200, 630), (image.Width, image.Height));
        }

        Assert.Equal("image/png", Meta(site, "/en/", "og:image:type"));
        Assert.Equal("First release", Meta(site, "/en/press/2024/first/", "og:image:alt"));
    }

    [Theory]
    [InlineData("A car")]
    [InlineData("A title that is as long as those are which nobody has read aloud before they were printed, with the name of every product")]
    [InlineData("一个没有人读出声来就被印刷出来的、长得不能再长的标题，它把每一款产品的名称、每一个市场和每一个年份都写了进去，并且还没有结束")]
    public void A_title_of_any_length_stays_within_its_box(string title)
    {
        using var site = CreateSite();
        site.Replace("input/press/2024-01-10-first/index.md", "{en: First release, zh: 第一篇新闻稿}", $"{{en: '{title}', zh: '{title}'}}");
        Assert.False(site.Build().HasErrors);
        var card = Path.Combine(site.Output, new Uri(Meta(site, "/zh/press/2024/first/", "og:image")).AbsolutePath[1..]);
        using var image = Image.NewFromFile(card).Colourspace(Enums.Interpretation.Srgb);
        using var inBox = image.ExtractArea(80, 246, 700, 270);
        Assert.True(inBox.Max() > 250);

        // Between the title's box and the date's, and on the right, nothing but the background is so bright.
        using var below = image.ExtractArea(0, 518, 1200, 20);
        using var right = image.ExtractArea(1124, 0, 76, 600);
        Assert.True(below.Max() < 120, "below the title");
        Assert.True(right.Max() < 120, "right of the title");
    }

    [Fact]
    public void The_same_title_makes_the_same_card_and_another_title_another()
    {
        using var first = CreateSite();
        using var second = CreateSite();
        second.Replace("input/press/2024-01-10-first/index.md", "en: First release", "en: Another release");
        Assert.False(TestSite.Build(first.Options() with { ImageCacheFolder = Path.Combine(first.Root, "images") }).HasErrors);
        Assert.False(TestSite.Build(second.Options() with { ImageCacheFolder = Path.Combine(second.Root, "images") }).HasErrors);
        var (before, after) = (TestSite.ReadTree(Path.Combine(first.Output, "media", "share")), TestSite.ReadTree(Path.Combine(second.Output, "media", "share")));
        Assert.All(before.Keys.Intersect(after.Keys), name => Assert.Equal(before[name], after[name]));
        Assert.Single(before.Keys.Except(after.Keys));
        Assert.Single(after.Keys.Except(before.Keys));
    }

    [Fact]
    public void A_changed_design_changes_every_card()
    {
        using var site = CreateSite();
        site.BuildClean();
        var before = TestSite.ReadTree(Path.Combine(site.Output, "media", "share")).Keys;
        site.Replace("theme/share/card.svg", "font-size=\"68\"", "font-size=\"66\"");
        site.BuildClean();
        Assert.Empty(before.Intersect(TestSite.ReadTree(Path.Combine(site.Output, "media", "share")).Keys));
    }

    [Fact]
    public void Browsers_and_telephones_find_their_icons()
    {
        using var site = CreateSite();
        site.BuildClean();
        byte[] ico = File.ReadAllBytes(Path.Combine(site.Output, "favicon.ico"));
        Assert.Equal([0, 0, 1, 0, 1, 0, 32, 32], ico[..8]);
        using var icon = Image.NewFromBuffer(ico[22..]);
        Assert.Equal(32, icon.Width);

        using var manifest = JsonDocument.Parse(site.Read("output/zh/site.webmanifest"));
        Assert.Equal("zh-Hans", manifest.RootElement.GetProperty("lang").GetString());
        foreach (var source in manifest.RootElement.GetProperty("icons").EnumerateArray().Select(entry => entry.GetProperty("src").GetString()!))
        {
            Assert.True(File.Exists(Path.Combine(site.Output, source[1..])), source);
        }

        Assert.Equal("/zh/site.webmanifest", site.Page("/zh/").QuerySelector("link[rel=manifest]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_reader_sees_how_long_a_release_or_chapter_takes_and_may_mail_a_release()
    {
        using var site = CreateSite();
        site.Write("input/press/2024-01-10-first/index.zh.md", site.Read("input/press/2024-01-10-first/index.zh.md") + "\n" + string.Concat(Enumerable.Repeat("字", 900)) + "。\n");
        site.Write("input/press/2024-01-10-first/index.md", site.Read("input/press/2024-01-10-first/index.md") + "\n" + string.Concat(Enumerable.Repeat("word ", 700)) + "end.\n");
        site.BuildClean();
        Assert.Equal("4 min read", site.Page("/en/press/2024/first/").QuerySelector(".reading")!.TextContent);
        Assert.Equal("阅读约3分钟", site.Page("/zh/press/2024/first/").QuerySelector(".reading")!.TextContent);
        var mail = site.Page("/zh/press/2024/first/").QuerySelector("a[href^='mailto:?']")!.GetAttribute("href")!;
        Assert.Contains(Uri.EscapeDataString("第一篇新闻稿"), mail, StringComparison.Ordinal);
        Assert.Equal("1 min read", site.Page("/en/report/2023/one/").QuerySelector(".reading")!.TextContent);
        Assert.Equal("阅读约1分钟", site.Page("/zh/report/2023/one/").QuerySelector(".reading")!.TextContent);
    }

    [Fact]
    public void The_colour_around_a_page_is_that_of_its_paper()
    {
        var head = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Repository.Theme, "components", "head-icons.html")));
        var metas = head.QuerySelectorAll("meta[name=theme-color]").ToDictionary(meta => meta.GetAttribute("media")!, meta => meta.GetAttribute("content")!);
        var papers = Paper().Matches(File.ReadAllText(Path.Combine(Repository.Theme, "assets", "css", "site.css"))).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal("#fff", papers[0]);
        Assert.Equal(["#ffffff", papers[1]], [metas["(prefers-color-scheme: light)"], metas["(prefers-color-scheme: dark)"]]);
    }

    /// <summary>The token as the sheet sets it: first for a light screen, then for a dark one.</summary>
    [GeneratedRegex(@"^\s*--paper: (#[0-9a-f]{3,6});", RegexOptions.Multiline)]
    private static partial Regex Paper();

    private static TestSite CreateSite() => PictureSite.Create("pictures: {gallery: false}");

    private static string Meta(TestSite site, string page, string property) =>
        site.Page(page).QuerySelector($"meta[property='{property}']")!.GetAttribute("content")!;

    /// <summary>By the program, as writers run it: a process that has drawn for other tests may know other fonts.</summary>
    [Fact]
    public void Cards_and_icons_follow_what_they_show_as_in_a_clean_build()
    {
        using var site = PictureSite.Create("pictures: {variants: false, gallery: false}");
        Build("output");
        foreach (var (name, old, replacement) in new[]
        {
            ("input/press/2024-01-10-first/index.md", "First release", "A first release"),
            ("input/press/2024-01-10-first/index.md", "2024-01-10T09:00", "2024-02-11T09:00"),
            ("input/site.yaml", "Minimal site", "Smallest site"),
            ("theme/share/card.svg", "fill=\"#11252c\"", "fill=\"#2c1125\""),
            ("theme/assets/icon.svg", "#dbe63c", "#3cdbe6"),
        })
        {
            var before = Drawn();
            site.Write(name, site.Read(name).Replace(old, replacement, StringComparison.Ordinal));
            Build("output");
            Assert.NotEqual(before, Drawn());
        }

        Build("clean");
        var (incremental, clean) = (TestSite.ReadTree(site.Output), TestSite.ReadTree(Path.Combine(site.Root, "clean")));
        Assert.Equal(clean.Keys, incremental.Keys);
        Assert.All(clean, file => Assert.True(file.Value.AsSpan().SequenceEqual(incremental[file.Key]), file.Key));

        void Build(string output)
        {
            var run = GeneratorProcess.Run(site.Root, ["build", "--output", output, "--image-cache", output + ".images", "--as-of", "2024-06-01T00:00Z"]);
            Assert.True(run.ExitCode == 0, run.Output);
        }

        List<string> Drawn() => [.. TestSite.ReadTree(site.Output).Keys.Where(name => Path.GetFileName(name).StartsWith("card.", StringComparison.Ordinal) || Path.GetFileName(name).StartsWith("icon", StringComparison.Ordinal))];
    }
}
