using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What the media get: a page with all pictures, and an archive of each release.</summary>
public sealed class GalleryTests
{
    private const string Folder = "input/press/2024-01-10-first/";

    [Fact]
    public void Every_picture_of_a_release_is_on_the_page_of_its_language_with_its_downloads()
    {
        using var site = CreateSite();
        site.BuildClean();
        foreach (var (language, caption) in new[] { ("en", "A test drive"), ("zh", "试驾") })
        {
            var page = site.Page($"/{language}/media/");
            Assert.Equal(2, page.QuerySelectorAll(".media-grid figure").Length);
            Assert.Contains(page.QuerySelectorAll("figcaption"), figure => figure.TextContent.Contains(caption, StringComparison.Ordinal));
            foreach (var link in page.QuerySelectorAll("a[download]"))
            {
                Assert.True(File.Exists(Path.Combine(site.Output, link.GetAttribute("href")![1..])), link.OuterHtml);
            }

            Assert.Contains(page.QuerySelectorAll(".site-nav a"), link => link.GetAttribute("href") == $"/{language}/media/");
        }
    }

    [Fact]
    public void Machines_learn_whose_a_picture_is_and_under_which_terms()
    {
        using var site = CreateSite();
        site.BuildClean();
        var gallery = site.Page("/en/media/").QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonDocument.Parse(script.TextContent).RootElement)
            .Single(thing => thing.GetProperty("@type").GetString() == "ImageGallery");
        var photograph = gallery.GetProperty("image").EnumerateArray().Last();
        Assert.Equal("ImageObject", photograph.GetProperty("@type").GetString());
        Assert.Equal("Jane Doe", photograph.GetProperty("creditText").GetString());
        Assert.StartsWith("© ", photograph.GetProperty("copyrightNotice").GetString(), StringComparison.Ordinal);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", photograph.GetProperty("license").GetString());
        Assert.EndsWith("/en/about/", photograph.GetProperty("acquireLicensePage").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_holds_the_pictures_and_what_is_said_in_both_languages_and_nothing_private()
    {
        using var site = CreateSite();
        site.BuildClean();
        using var archive = ZipFile.OpenRead(FindKit(site));
        Assert.Equal(["captions.en.txt", "captions.zh.txt", "pictures/cover.svg", "pictures/drive.jpg", "text.en.txt", "text.zh.txt"], archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.Contains("It leads to the report", Read(archive, "text.en.txt"), StringComparison.Ordinal);
        Assert.Contains("试驾", Read(archive, "captions.zh.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain(TestPictures.Camera, Read(archive, "pictures/drive.jpg"), StringComparison.Ordinal);
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(2024, 1, 10, 9, 0, 0), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void The_same_release_makes_the_same_archive_and_a_changed_one_another()
    {
        using var site = CreateSite();
        site.BuildClean();
        var first = File.ReadAllBytes(FindKit(site));
        var name = Path.GetFileName(FindKit(site));
        TestSite.Build(site.Options() with { OutputFolder = Path.Combine(site.Root, "elsewhere") });
        Assert.Equal(first, File.ReadAllBytes(Directory.GetFiles(Path.Combine(site.Root, "elsewhere"), name, SearchOption.AllDirectories).Single()));

        site.Replace($"{Folder}index.zh.md", "## ", "## 新");
        site.Replace($"{Folder}index.md", "## Details", "## New details");
        site.BuildClean();
        Assert.NotEqual(name, Path.GetFileName(FindKit(site)));
    }

    [Fact]
    public void A_release_that_may_not_be_seen_gives_the_media_nothing()
    {
        using var site = CreateSite();
        site.WriteRelease("2024-05-30-secret", "2024-07-01T09:00", "image: {src: secret.jpg, alt: {en: A car, zh: 车}}\n");
        File.WriteAllBytes(Path.Combine(site.Input, "press", "2024-05-30-secret", "secret.jpg"), TestPictures.Jpeg(500, 300, seed: 9));
        site.BuildClean();
        Assert.Single(Directory.GetFiles(site.Output, "*.zip", SearchOption.AllDirectories));
        Assert.DoesNotContain("secret", site.Page("/en/media/").Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_terms_that_does_not_exist_is_a_mistake()
    {
        using var site = CreateSite();
        site.Replace("input/site.yaml", "pages/about.md", "pages/abuot.md");
        Assert.Contains(site.Build().Diagnostics, diagnostic => diagnostic.Id == "GEN1019" && diagnostic.Location.Line > 0);
    }

    private static TestSite CreateSite()
    {
        var site = PictureSite.Create("pictures: {cards: false, terms: pages/about.md}");
        File.WriteAllBytes(Path.Combine(site.Root, Folder, "drive.jpg"), TestPictures.CameraJpeg(500, 400));
        return site.Replace($"{Folder}index.md", "contacts: [press]", """
            images:
              - src: drive.jpg
                alt: {en: A car on a road, zh: 路上的车}
                caption: {en: A test drive, zh: 试驾}
                credit: Jane Doe
                licence: https://creativecommons.org/licenses/by/4.0/
            contacts: [press]
            """);
    }

    private static string FindKit(TestSite site) => Directory.GetFiles(site.Output, "press-kit.*.zip", SearchOption.AllDirectories).Single();

    private static string Read(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), name.EndsWith(".txt", StringComparison.Ordinal) ? Encoding.UTF8 : Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
