using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Generator.Diagnostics;
using Generator.Tests.Infrastructure;
using NetVips;

namespace Generator.Tests;

/// <summary>What becomes of the pictures that lie with the documents.</summary>
public sealed class PictureTests
{
    private const string Folder = "input/press/2024-01-10-first/";
    private const string ReleaseUrl = "/en/press/2024/first/";

    [Fact]
    public void A_browser_may_choose_between_formats_and_widths_and_none_is_larger_than_the_picture()
    {
        using var site = CreateSite("cover.jpg", TestPictures.Jpeg(1300, 700));
        site.BuildClean();
        var picture = LeadPicture(site);
        Assert.Equal(["image/avif", "image/webp"], picture.QuerySelectorAll("source").Select(source => source.GetAttribute("type")));
        foreach (var source in picture.QuerySelectorAll("source"))
        {
            Assert.Equal([400, 800, 1200, 1300], Widths(site, source.GetAttribute("srcset")!));
            Assert.NotEqual("", source.GetAttribute("sizes"));
        }

        var image = picture.QuerySelector("img")!;
        Assert.Equal([800, 1300], Widths(site, image.GetAttribute("srcset")!));
        Assert.Equal(("1300", "700"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Equal(("eager", "high"), (image.GetAttribute("loading"), image.GetAttribute("fetchpriority")));
        Assert.EndsWith(".jpg", image.GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_weighs_the_file_in_src_and_no_other_size_of_a_picture()
    {
        using var site = CreateSite("cover.jpg", TestPictures.NoisyJpeg(820, 500));
        site.BuildClean();
        var image = LeadPicture(site).QuerySelector("img")!;
        var shown = image.GetAttribute("src")!;
        var others = LeadPicture(site).QuerySelectorAll("[srcset]").SelectMany(element => Urls(element.GetAttribute("srcset")!)).Where(url => url != shown).ToList();
        Assert.Contains(others, url => Read(site, url).Length > 50_000);

        site.Write("input/site.yaml", site.Read("input/site.yaml") + "page-weight: {total: 1}\n");
        var found = Assert.Single(site.Build().Diagnostics, diagnostic => diagnostic.Message.StartsWith(ReleaseUrl, StringComparison.Ordinal));
        Assert.Contains($"{shown} ({(Read(site, shown).Length + 999) / 1000} KB)", found.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(others, url => found.Message.Contains(url, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_none_stands_above_it_the_first_picture_of_a_text_is_fetched_at_once_and_no_other()
    {
        const string picture = "![A square](../press/2024-01-10-first/cover.svg)\n\n";
        const string directive = "::figure{src=../press/2024-01-10-first/cover.svg alt=\"A square\"}\n\n";
        using var site = PictureSite.Create();
        site.Write("input/pages/about.md", "---\ntitle: {en: About, zh: 关于}\n---\n" + picture + directive);
        site.Write("input/pages/about.zh.md", picture + directive);
        site.Write("input/pages/contact.md", "---\ntitle: {en: Contact, zh: 联系}\n---\nText.\n\n" + directive + picture);
        site.Write("input/pages/contact.zh.md", "正文。\n\n" + directive + picture);
        site.Write("input/report/2023/two.md", site.Read("input/report/2023/two.md") + "\nOne.\n\nTwo.\n\nThree.\n\n" + picture.Replace("../press", "../../press", StringComparison.Ordinal));
        site.Write("input/report/2023/two.zh.md", site.Read("input/report/2023/two.zh.md") + "\n一。\n\n二。\n\n三。\n\n" + picture.Replace("../press", "../../press", StringComparison.Ordinal));
        site.Write($"{Folder}index.md", site.Read($"{Folder}index.md") + "\n" + picture.Replace("../press/2024-01-10-first/", "", StringComparison.Ordinal));
        site.Write($"{Folder}index.zh.md", site.Read($"{Folder}index.zh.md") + "\n" + picture.Replace("../press/2024-01-10-first/", "", StringComparison.Ordinal));
        Assert.Equal([], site.Build().Diagnostics.Where(found => found.Severity == Severity.Error).Select(site.Describe));
        Assert.Equal(["eager high", "lazy "], Loading("/en/about/"));
        Assert.Equal(["eager high", "lazy "], Loading("/zh/contact/"));
        Assert.Equal(["lazy "], Loading("/en/report/2023/two/"));
        Assert.Equal(["lazy ", "lazy "], Loading(ReleaseUrl));

        IEnumerable<string> Loading(string page) => site.Page(page).QuerySelectorAll(".prose img")
            .Select(image => $"{image.GetAttribute("loading")} {image.GetAttribute("fetchpriority")}");
    }

    [Fact]
    public void A_small_picture_and_a_drawing_stay_what_they_are()
    {
        using var site = CreateSite("cover.png", TestPictures.Png(390, 200));
        site.BuildClean();
        Assert.Null(LeadImage(site).Closest("picture"));
        Assert.Equal(Read(site, LeadImage(site).GetAttribute("src")!), TestPictures.Png(390, 200));
    }

    [Fact]
    public void A_transparent_picture_stays_transparent_in_every_format()
    {
        using var site = CreateSite("cover.png", TestPictures.TransparentPng(500, 300));
        site.BuildClean();
        var urls = LeadPicture(site).QuerySelectorAll("[srcset]").SelectMany(element => Urls(element.GetAttribute("srcset")!)).ToList();
        Assert.Contains(urls, url => url.EndsWith(".png", StringComparison.Ordinal));
        foreach (var url in urls)
        {
            using var image = Image.NewFromBuffer(Read(site, url));
            Assert.True(image.HasAlpha(), url);
        }
    }

    [Fact]
    public void Where_and_with_what_a_picture_was_taken_is_published_nowhere_and_it_stands_upright()
    {
        var taken = TestPictures.CameraJpeg(900, 600);
        Assert.Contains(TestPictures.Camera, Encoding.Latin1.GetString(taken), StringComparison.Ordinal);
        using var site = CreateSite("cover.jpg", taken);
        site.BuildClean();
        foreach (var (name, bytes) in TestSite.ReadTree(Path.Combine(site.Output, "media")))
        {
            Assert.DoesNotContain(TestPictures.Camera, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
            using var image = Image.NewFromBuffer(bytes);
            Assert.DoesNotContain(image.GetFields(), field => field.StartsWith("exif-ifd3", StringComparison.Ordinal));
            if (name.Contains("w.", StringComparison.Ordinal))
            {
                Assert.True(image.Height > image.Width, name);
            }
        }

        // The original lost not a pixel, and is still turned.
        var original = Directory.GetFiles(Path.Combine(site.Output, "media", "press", "2024-01-10-first"), "cover.*.jpg").Single();
        using var before = Image.NewFromBuffer(taken);
        using var after = Image.NewFromFile(original);
        Assert.Equal(6, after.Get("orientation"));
        Assert.Equal(0, (before - after).Abs().Max());
        Assert.Equal(("600", "900"), (LeadImage(site).GetAttribute("width"), LeadImage(site).GetAttribute("height")));
    }

    [Theory]
    [InlineData("cover.png", "sixteen")]
    [InlineData("cover.jpg", "cmyk")]
    public void Colours_of_presses_and_scanners_become_those_of_screens(string name, string kind)
    {
        using var site = CreateSite(name, kind == "cmyk" ? TestPictures.CmykJpeg(500, 300) : TestPictures.SixteenBitPng(500, 300));
        Assert.False(site.Build().HasErrors);
        foreach (var url in LeadPicture(site).QuerySelectorAll("[srcset]").SelectMany(element => Urls(element.GetAttribute("srcset")!)))
        {
            using var image = Image.NewFromBuffer(Read(site, url));
            Assert.Equal((Enums.Interpretation.Srgb, Enums.BandFormat.Uchar, 3), (image.Interpretation, image.Format, image.Bands));
        }
    }

    [Theory]
    [InlineData("cmyk", "GEN9103", false)]
    [InlineData("animated", "GEN9104", false)]
    [InlineData("truncated", "GEN9102", true)]
    [InlineData("bomb", "GEN9101", true)]
    public void What_is_wrong_with_a_picture_is_said_where_it_is_shown(string kind, string id, bool isError)
    {
        var (name, bytes) = kind switch
        {
            "cmyk" => ("cover.jpg", TestPictures.CmykJpeg(500, 300)),
            "animated" => ("cover.gif", TestPictures.AnimatedGif(450, 200)),
            "truncated" => ("cover.jpg", TestPictures.Jpeg(1000, 800)[..20_000]),
            _ => ("cover.png", TestPictures.Bomb()),
        };
        using var site = CreateSite(name, bytes);
        var result = site.Build();
        var diagnostic = result.Diagnostics.First(diagnostic => diagnostic.Id == id);
        Assert.Equal($"{Folder}index.md", Path.GetRelativePath(site.Root, diagnostic.Location.File));
        Assert.Equal("  src: ", site.Read($"{Folder}index.md").Split('\n')[diagnostic.Location.Line - 1][..(diagnostic.Location.Column - 1)]);
        Assert.Equal(isError ? Severity.Error : Severity.Warning, diagnostic.Severity);
        Assert.Equal(isError, result.HasErrors);
    }

    [Theory]
    [InlineData("cover.jpg")]
    [InlineData("cover.svg")]
    public void Search_engines_get_a_release_s_picture_in_three_ratios_as_pixels(string name)
    {
        using var site = name == "cover.svg" ? CreateSite() : CreateSite(name, TestPictures.Jpeg(1000, 700));
        site.BuildClean();
        var json = site.Page(ReleaseUrl).QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonDocument.Parse(script.TextContent).RootElement)
            .Single(thing => thing.GetProperty("@type").GetString() == "NewsArticle");
        var sizes = json.GetProperty("image").EnumerateArray().Select(url => SizeOf(site, new Uri(url.GetString()!).AbsolutePath)).ToList();
        Assert.Equal([9, 12, 16], sizes.Select(size => 16 * size.Height / size.Width));
        Assert.All(sizes, size => Assert.True(name == "cover.svg" || (size.Width <= 1000 && size.Height <= 700)));

        var shared = site.Page(ReleaseUrl).QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        Assert.Equal(sizes[0], SizeOf(site, new Uri(shared).AbsolutePath));
    }

    private static (int Width, int Height) SizeOf(TestSite site, string url)
    {
        using var image = Image.NewFromBuffer(Read(site, url));
        return (image.Width, image.Height);
    }

    /// <summary>The minimal site with the real theme, and a picture of this name in place of the release's.</summary>
    private static TestSite CreateSite(string? name = null, byte[]? content = null)
    {
        var site = PictureSite.Create();
        if (name is not null)
        {
            File.WriteAllBytes(Path.Combine(site.Root, Folder, name), content!);
            site.Replace($"{Folder}index.md", "src: cover.svg", $"src: {name}");
        }

        return site;
    }

    private static IElement LeadImage(TestSite site) => site.Page(ReleaseUrl).QuerySelector(".lead-image img")!;

    private static IElement LeadPicture(TestSite site) => site.Page(ReleaseUrl).QuerySelector(".lead-image picture")!;

    /// <summary>The widths of a srcset, each of which is that of the file.</summary>
    private static IEnumerable<int> Widths(TestSite site, string sourceSet)
    {
        foreach (var candidate in sourceSet.Split(", "))
        {
            var width = int.Parse(candidate.Split(' ')[1].TrimEnd('w'), System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(width, SizeOf(site, candidate.Split(' ')[0]).Width);
            yield return width;
        }
    }

    private static IEnumerable<string> Urls(string sourceSet) => sourceSet.Split(", ").Select(candidate => candidate.Split(' ')[0]);

    private static byte[] Read(TestSite site, string url) => File.ReadAllBytes(Path.Combine(site.Output, url[1..]));
}
