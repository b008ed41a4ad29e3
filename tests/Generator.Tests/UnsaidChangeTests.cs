using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>A release that was published is not changed in silence.</summary>
public sealed class UnsaidChangeTests
{
    private const string Release = "input/press/2024-03-01-range/index.md";

    [Fact]
    public void A_text_that_changed_without_a_correction_is_a_warning_at_its_beginning()
    {
        using var site = Accepted();
        site.Replace(Release, "further than before", "less far than before");
        var diagnostic = Assert.Single(site.Build().Diagnostics);
        Assert.Equal($"GEN9002 {Release}:6:1 This text has changed since it was published, and no correction says so.", site.Describe(diagnostic));
        Assert.Equal("input/urls.txt", site.Describe(Assert.Single(diagnostic.Related).Location).Split(':')[0]);
        Assert.Equal(["GEN9002"], site.Build().Diagnostics.Select(other => other.Id));
    }

    [Theory]
    [InlineData("It goes\nfurther than before.")]
    [InlineData("<!-- parity: ignore 7 \"no number\" -->\n\nIt goes further than before.")]
    public void Lines_and_comments_are_no_text(string body)
    {
        using var site = Accepted();
        site.Replace(Release, "It goes further than before.", body);
        Assert.DoesNotContain(site.Build().Diagnostics, diagnostic => diagnostic.Id == "GEN9002");
    }

    [Theory]
    [InlineData("correction")]
    [InlineData("update")]
    [InlineData("withdrawal")]
    public void A_correction_says_it_once(string kind)
    {
        using var site = Accepted();
        site.Replace(Release, "further than before.", "less far than before.")
            .Replace(Release, "place: shanghai", $"place: shanghai\ncorrections:\n  - {{date: 2024-03-02T09:00, kind: {kind}, note: {{en: The range., zh: 续航里程。}}}}");
        Assert.DoesNotContain(site.Build().Diagnostics, diagnostic => diagnostic.Id == "GEN9002");
        Accept(site);
        site.BuildClean();
        if (kind != "withdrawal")
        {
            site.Replace(Release, "less far than before.", "as far as before.");
            Assert.Equal(["GEN9002"], site.Build().Diagnostics.Select(diagnostic => diagnostic.Id));
        }
    }

    [Fact]
    public void A_change_that_nobody_needs_to_know_of_is_accepted()
    {
        using var site = Accepted();
        site.Replace(Release, "further than before.", "further than ever.");
        Accept(site);
        site.BuildClean();
    }

    [Fact]
    public void A_correction_that_is_not_shown_yet_says_nothing()
    {
        using var site = Accepted();
        site.Replace(Release, "further than before.", "less far than before.")
            .Replace(Release, "place: shanghai", "place: shanghai\ncorrections:\n  - {date: 2024-09-02T09:00, kind: update, note: {en: The range., zh: 续航里程。}}");
        Assert.Equal(["GEN9002"], site.Build().Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(site.BuildAsOf("2024-09-03T00:00:00Z").Diagnostics);
    }

    private static TestSite Accepted()
    {
        var site = TestSite.Minimal().WriteRelease("2024-03-01-range", "2024-03-01T09:00")
            .Replace(Release, "Text of range.", "It goes further than before.");
        Accept(site);
        site.BuildClean();
        return site;
    }

    private static void Accept(TestSite site) =>
        Assert.Equal(0, GeneratorProcess.Run(site.Root, ["urls", "accept", "--as-of", "2024-06-01T00:00Z"]).ExitCode);
}
