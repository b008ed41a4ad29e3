using System.Diagnostics;

namespace Generator.Tests.Corpus;

/// <summary>A newsroom of a size that few companies reach.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const int Releases = 1_000;

    /// <summary>Cards, contents, pictures, links of the text, navigation: no article has fewer references.</summary>
    private const int LinksOfAnArticle = 40;

    [Fact]
    public void A_thousand_releases_in_two_languages_build_clean_with_every_link_checked()
    {
        using var site = ReleaseCorpus.CreateSite(Releases, seed: 1);
        var started = Stopwatch.GetTimestamp();
        var counts = site.BuildClean().Counts;
        output.WriteLine($"{counts.Documents} documents, {counts.Pages} pages, {counts.Links} links in {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s");

        Assert.Equal((Releases * 2) + 2, counts.Documents);
        Assert.Equal(counts.Pages, Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories).Count());
        Assert.Equal(Releases * 2, Directory.EnumerateFiles(site.Output, "index.html", SearchOption.AllDirectories).Count(IsRelease));
        Assert.True(counts.Links > counts.Documents * LinksOfAnArticle, $"{counts.Links} links");
    }

    [Fact]
    public void One_broken_link_among_hundreds_of_releases_is_found()
    {
        using var site = ReleaseCorpus.CreateSite(200, seed: 2);
        var file = Directory.EnumerateFiles(site.Input, "index.zh.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ElementAt(117);
        var lines = File.ReadAllLines(file);
        var line = Array.FindIndex(lines, text => text.Contains("about.md#what-we-do", StringComparison.Ordinal));
        lines[line] = lines[line].Replace("#what-we-do", "#what-we-did", StringComparison.Ordinal);
        File.WriteAllLines(file, lines);

        var diagnostic = Assert.Single(site.Build().Diagnostics);
        Assert.Equal(("GEN3002", file, line + 1), (diagnostic.Id, diagnostic.Location.File, diagnostic.Location.Line));
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void The_same_seed_gives_the_same_corpus_and_another_seed_another()
    {
        Assert.Equal(Hash(3), Hash(3));
        Assert.NotEqual(Hash(3), Hash(4));

        static string Hash(int seed)
        {
            using var site = ReleaseCorpus.CreateSite(5, seed);
            var bytes = Infrastructure.TestSite.ReadTree(site.Input).SelectMany(file => file.Value).ToArray();
            return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes));
        }
    }

    private static bool IsRelease(string file) => Path.GetFileName(Path.GetDirectoryName(file))!.StartsWith("release-", StringComparison.Ordinal);
}
