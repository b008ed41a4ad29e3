using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary><c>generator new</c>: what it writes builds clean, is dated where it says, and takes nothing's place.</summary>
public sealed class NewDocumentTests
{
    private const string Moment = "2024-03-01T23:30Z";

    [Theory]
    [InlineData("release", "input/press/2024-03-02-a-new-car/index.md", "/en/press/2024/a-new-car/")]
    [InlineData("chapter", "input/report/2023/a-new-car.md", "/en/report/2023/a-new-car/")]
    [InlineData("page", "input/pages/a-new-car.md", "/en/a-new-car/")]
    public void A_new_document_builds_clean_in_both_languages(string kind, string file, string page)
    {
        using var site = TestSite.Real();
        var made = Run(site, kind, "--title", "en=A new car", "--title", "zh=全新车型", "--ready");
        Assert.Equal("", made.Error);
        Assert.Equal(0, made.ExitCode);
        Assert.Contains(file, made.Output.Replace('\\', '/'));
        site.BuildClean();
        Assert.Equal("A new car", site.Page(page).QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("全新车型", site.Page(page.Replace("/en/", "/zh/", StringComparison.Ordinal)).QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public void A_release_is_dated_today_in_the_zone_of_its_place()
    {
        using var site = TestSite.Real();
        Run(site, "release", "--title", "en=Late \"evening\": news", "--title", "zh=晚间新闻", "--topic", "climate");
        Assert.Equal(
            """
            ---
            draft: true
            title:
              en: "Late \"evening\": news"
              zh: 晚间新闻
            date: 2024-03-02T07:30
            place: hangzhou
            topics: [climate]
            ---
            The text goes here.

            """,
            site.Read("input/press/2024-03-02-late-evening-news/index.md"));
        site.BuildClean();
        Assert.False(site.HasPage("/en/press/2024/late-evening-news/"));
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using var site = TestSite.Real();
        Run(site, "page", "--title", "en=Careers", "--title", "zh=招聘");
        File.Delete(Path.Combine(site.Input, "pages", "careers.md"));
        var text = site.Read("input/pages/careers.zh.md");
        var again = Run(site, "page", "--title", "en=Careers", "--title", "zh=别的");
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("exists already", again.Error);
        Assert.Equal(text, site.Read("input/pages/careers.zh.md"));
        Assert.False(File.Exists(Path.Combine(site.Input, "pages", "careers.md")));
    }

    [Theory]
    [InlineData("There is no title in zh", "page", "--title", "en=Careers")]
    [InlineData("no name for its address", "page", "--title", "en=招聘", "--title", "zh=招聘")]
    [InlineData("`berlin` is no place", "release", "--title", "en=A", "--title", "zh=甲", "--place", "berlin")]
    [InlineData("`climat` is no topic of this site. Did you mean `climate`?", "release", "--title", "en=A", "--title", "zh=甲", "--topic", "climat")]
    [InlineData("`1999` is no edition", "chapter", "--title", "en=A", "--title", "zh=甲", "--edition", "1999")]
    [InlineData("`A b` cannot stand in an address", "page", "--title", "en=A", "--title", "zh=甲", "--name", "A b")]
    public void What_is_missing_or_wrong_is_said_where_nobody_can_be_asked(string message, params string[] arguments)
    {
        using var site = TestSite.Real();
        var before = Directory.GetFiles(site.Input, "*", SearchOption.AllDirectories);
        var refused = Run(site, arguments);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(message, refused.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, Directory.GetFiles(site.Input, "*", SearchOption.AllDirectories));
    }

    private static ProcessOutput Run(TestSite site, params string[] arguments) =>
        GeneratorProcess.Run(site.Root, ["new", .. arguments, "--as-of", Moment]);
}
