using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What was made of pictures once is not made again, whatever became of the output or the cache.</summary>
public sealed class ImageCacheTests
{
    private const int ManyPictures = 200;

    [Fact]
    public void Work_for_200_pictures_is_done_once()
    {
        using var site = CreateSite(ManyPictures);
        var first = TestSite.Build(OwnCache(site));
        Assert.False(first.HasErrors);
        // Two widths in two formats, and a JPEG; and three crops of the release's own picture.
        Assert.Equal((ManyPictures * 5) + 3, first.Pictures.Made);

        var second = TestSite.Build(OwnCache(site) with { OutputFolder = Path.Combine(site.Root, "elsewhere") });
        Assert.Equal((0, first.Pictures.Made), (second.Pictures.Made, second.Pictures.Kept));
        Assert.Equal(TestSite.ReadTree(site.Output), TestSite.ReadTree(Path.Combine(site.Root, "elsewhere")));
    }

    [Fact]
    public void A_damaged_or_shortened_entry_is_made_again()
    {
        using var site = CreateSite(pictures: 3);
        TestSite.Build(OwnCache(site));
        var entries = Directory.GetFiles(OwnCache(site).ImageCacheFolder);
        File.WriteAllBytes(entries[0], []);
        File.WriteAllBytes(entries[1], [.. File.ReadAllBytes(entries[1]).Reverse()]);
        File.Delete(entries[2]);

        var second = TestSite.Build(OwnCache(site) with { OutputFolder = Path.Combine(site.Root, "elsewhere") });
        Assert.False(second.HasErrors);
        Assert.Equal(3, second.Pictures.Made);
        Assert.Equal(TestSite.ReadTree(site.Output), TestSite.ReadTree(Path.Combine(site.Root, "elsewhere")));
        Assert.Equal(entries.Order(), Directory.GetFiles(OwnCache(site).ImageCacheFolder).Order());
    }

    [Fact]
    public void Two_builds_at_once_share_a_cache()
    {
        using var site = CreateSite(pictures: 6);
        var outputs = Enumerable.Range(0, 3).Select(number => Path.Combine(site.Root, $"output-{number}")).ToList();
        Parallel.ForEach(outputs, output => Assert.False(TestSite.Build(OwnCache(site) with { OutputFolder = output }).HasErrors));
        Assert.All(outputs, output => Assert.Equal(TestSite.ReadTree(outputs[0]), TestSite.ReadTree(output)));
    }

    [Fact]
    public void A_changed_picture_replaces_its_variants_and_the_others_are_the_files_they_were()
    {
        using var site = CreateSite(pictures: 3);
        TestSite.Build(OwnCache(site));
        var before = TreeState.OfFiles(Path.Combine(site.Output, "media"));
        File.WriteAllBytes(Picture(site, 1), TestPictures.Jpeg(420, 300, seed: 77));
        var result = TestSite.Build(OwnCache(site));
        Assert.Equal(5, result.Pictures.Made);
        Assert.All(TreeState.Changed(before, TreeState.OfFiles(Path.Combine(site.Output, "media"))), name => Assert.Contains("picture-1", name, StringComparison.Ordinal));

        var clean = OwnCache(site) with { OutputFolder = Path.Combine(site.Root, "clean") };
        TestSite.Build(clean);
        Assert.Equal(TestSite.ReadTree(clean.OutputFolder), TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void What_no_build_has_used_for_a_month_goes()
    {
        using var site = CreateSite(pictures: 3);
        TestSite.Build(OwnCache(site));
        var all = Directory.GetFiles(OwnCache(site).ImageCacheFolder);
        var now = OwnCache(site).AsOf.UtcDateTime;
        Assert.All(all, entry => File.SetLastWriteTimeUtc(entry, now.AddDays(-31)));
        File.WriteAllText(Path.Combine(OwnCache(site).ImageCacheFolder, "another-build"), "");
        File.WriteAllBytes(Picture(site, 1), TestPictures.Jpeg(420, 300, seed: 77));
        Assert.False(TestSite.Build(OwnCache(site)).HasErrors);

        var left = Directory.GetFiles(OwnCache(site).ImageCacheFolder);
        Assert.Equal(5, all.Except(left).Count());
        Assert.Equal(5 + 1, left.Except(all).Count());
        var clean = TestSite.Build(OwnCache(site) with { OutputFolder = Path.Combine(site.Root, "clean") });
        Assert.Equal(0, clean.Pictures.Made);
    }

    [Fact]
    public void Nothing_is_made_of_a_picture_that_may_not_be_seen()
    {
        using var site = CreateSite(pictures: 1);
        var folder = Path.Combine(site.Input, "press", "2024-05-30-secret");
        site.WriteRelease("2024-05-30-secret", "2024-07-01T09:00", "image: {src: secret.jpg, alt: {en: A car, zh: 车}}\n");
        File.WriteAllBytes(Path.Combine(folder, "secret.jpg"), TestPictures.Jpeg(900, 600));
        var result = TestSite.Build(OwnCache(site));
        Assert.False(result.HasErrors);
        Assert.DoesNotContain(TestSite.ReadTree(site.Output).Keys, name => name.Contains("secret", StringComparison.Ordinal));
        Assert.Equal(5 + 3, Directory.GetFiles(OwnCache(site).ImageCacheFolder).Length);
    }

    private static Configuration.BuildOptions OwnCache(TestSite site) => site.Options() with { ImageCacheFolder = Path.Combine(site.Root, "images") };

    private static string Picture(TestSite site, int number) => Path.Combine(site.Input, "press", "2024-01-10-first", $"picture-{number}.jpg");

    private static TestSite CreateSite(int pictures)
    {
        var site = PictureSite.Create();
        for (var number = 0; number < pictures; number++)
        {
            File.WriteAllBytes(Picture(site, number), TestPictures.Jpeg(420, 300, seed: number));
        }

        return site;
    }
}
