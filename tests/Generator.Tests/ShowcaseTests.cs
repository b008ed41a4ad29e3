using System.Text;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The fictional company's site in <c>tests/Sites/showcase</c>, with the real theme, at the moment it was written for.</summary>
public sealed class ShowcaseTests(BuiltShowcase showcase)
{
    /// <summary>Words of the releases that are under embargo, dated later, or drafts.</summary>
    private static readonly string[] Withheld =
        ["Albatross", "信天翁", "Kestrel", "kestrel", "红隼", "hongsun", "Owl Tariff", "夜枭", "Parasol", "遮阳伞", "open-top", "tern-long-range", "night-tariff"];

    [Fact]
    public void It_is_clean_when_warnings_count_but_for_a_certificate_to_renew_and_has_all_its_pages()
    {
        var (site, result) = (showcase.Site, showcase.Result);
        Assert.Equal(
            "GEN9302 input/report/2024/certificates.yaml:17:14 The certificate `iso-14001-riverside` (ISO 14001) expires on 2025-08-14.",
            string.Join('\n', result.Diagnostics.Select(site.Describe)));
        Assert.False(result.HasErrors);

        foreach (var language in new[] { "en", "zh" })
        {
            Assert.Equal(17, CountReleases(site, language));
            Assert.Equal(12, CountFolders(site, $"{language}/report/2024"));
            Assert.True(site.HasPage($"/{language}/picture-terms/"));
        }
    }

    [Fact]
    public void What_is_withheld_stands_in_no_file()
    {
        Assert.False(showcase.Result.HasErrors);
        foreach (var (name, bytes) in TestSite.ReadTree(showcase.Site.Output))
        {
            var text = name + Encoding.UTF8.GetString(bytes);
            Assert.DoesNotContain(Withheld, word => text.Contains(word, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_was_withheld_is_there_in_its_time_and_the_draft_is_not()
    {
        using var site = BuiltShowcase.Copy();
        var result = TestSite.Build(site.Options() with { AsOf = BuiltShowcase.Moment.AddMonths(5) });
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("certificates.yaml", Path.GetFileName(diagnostic.Location.File)));
        Assert.Equal(20, CountReleases(site, "en"));
        Assert.False(site.HasPage("/en/press/2025/lark-open-top/"));
    }

    /// <summary>Releases lie below the folders of their years.</summary>
    private static int CountReleases(TestSite site, string language) =>
        Enumerable.Range(2021, 5).Sum(year => CountFolders(site, $"{language}/press/{year}"));

    private static int CountFolders(TestSite site, string folder) => Directory.GetDirectories(Path.Combine(site.Output, folder)).Length;
}
