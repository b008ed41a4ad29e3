using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What is to come is checked before it is due, and what is found there is counted and not named.</summary>
public sealed class UpcomingTests
{
    private const string Folder = "input/press/2024-12-01-later";
    private const string Clean = "At the [ferry](../2024-01-10-first/index.md), ![a plan](plan.svg) of 12 ships.";
    private const string CleanChinese = "在[渡轮](../2024-01-10-first/index.md)旁，有12艘船的![图](plan.svg)。";

    [Theory]
    [InlineData(Clean, CleanChinese, null)]
    [InlineData(Clean, "在[渡轮](../2024-01-10-first/index.md)旁，有21艘船的![图](plan.svg)。", "1 error")]
    [InlineData("There are 12 ships  and one crew.", "共有21艘船，一支船员队伍.", "1 error and 2 warnings")]
    [InlineData("Two  words.", "两个词。", "1 warning")]
    [InlineData("See [it](../2024-01-10-first/no.md) and ![x](none.svg).", "见[它](../2024-01-10-first/no.md)和![x](none.svg)。", "4 errors")]
    [InlineData("See ![a plan](plan.svg).", "见图。", "1 error")]
    [InlineData("See [what follows](../2024-12-24-last/index.md).", "见[后续](../2024-12-24-last/index.md)。", "2 errors")]
    [InlineData("See [what comes with it](../2024-12-01-same/index.md).", "见[同时发布](../2024-12-01-same/index.md)。", null)]
    [InlineData(":nothing[x]{y=z}", ":nothing[x]{y=z}", "2 errors")]
    public void A_release_is_checked_as_it_will_be_when_it_is_due(string english, string chinese, string? counted)
    {
        using var site = Site(english, chinese).WriteRelease("2024-12-01-same", "2024-12-01T09:00").WriteRelease("2024-12-24-last", "2024-12-24T09:00");
        var expected = counted is null ? [] : new[] { $"GEN5032 input/site.yaml:0:0 What is to come has {counted}, which the build will report that publishes it." };
        Assert.Equal(expected, site.Build().Diagnostics.Select(site.Describe));
        Assert.Equal(expected, site.Build().Diagnostics.Select(site.Describe));
        Assert.Equal(counted is null, TestSite.Build(site.Options() with { AsOf = new DateTimeOffset(2024, 12, 2, 0, 0, 0, TimeSpan.Zero) }).Diagnostics.IsEmpty);
    }

    [Fact]
    public void A_draft_may_be_unfinished()
    {
        using var site = Site("There are 12 ships.", "共有21艘船。").Replace($"{Folder}/index.md", "place:", "draft: true\nplace:");
        site.BuildClean();
    }

    [Fact]
    public void It_stops_no_build_and_its_mistakes_are_gone_when_they_are_mended()
    {
        using var site = Site("There are 12 ships.", "共有21艘船。");
        var options = site.Options() with { Strict = true };
        Assert.False(TestSite.Build(options).HasErrors);
        site.Write("input/pages/about.zh.md", site.Read("input/pages/about.zh.md") + "\n更多。\n").Append("input/pages/about.md", "\nMore.\n");
        Assert.Equal("GEN5032", Assert.Single(TestSite.Build(options).Diagnostics).Id);
        site.Write($"{Folder}/index.zh.md", "共有12艘船。\n");
        Assert.Empty(TestSite.Build(options).Diagnostics);
    }

    [Fact]
    public void Its_log_and_the_record_of_the_build_name_nothing_of_it()
    {
        using var site = Site("There are 12 kestrels.", "共有21只红隼。");
        var run = GeneratorProcess.Run(site.Root, ["build", "--as-of", "2024-06-01T00:00Z", "--format", "json"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("GEN5032", run.Output, StringComparison.Ordinal);
        Assert.All(["later", "2024-12", "kestrel", "红隼", "21"], word => Assert.DoesNotContain(word, run.Output + run.Error, StringComparison.OrdinalIgnoreCase));
    }

    private static TestSite Site(string english, string chinese) => TestSite.Minimal()
        .Write($"{Folder}/index.md", $"---\ntitle: {{en: Later, zh: 后来}}\ndate: 2024-12-01T09:00\nplace: shanghai\n---\n{english}\n")
        .Write($"{Folder}/index.zh.md", chinese + "\n")
        .Write($"{Folder}/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"7\" height=\"9\"/>\n");
}
