using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>
/// Nothing of what is withheld is in the site. The showcase has releases before, at and after its moment, one of them in an
/// hour that its zone has twice.
/// </summary>
public sealed partial class EmbargoTests
{
    [Theory]
    [InlineData("2025-06-01T00:00:00Z")]
    [InlineData("2025-06-10T06:59:59Z")]
    [InlineData("2025-06-24T12:30:00Z")]
    [InlineData("2025-10-26T00:59:59Z")]
    [InlineData("2025-10-26T01:30:00Z")]
    public void The_showcase_says_nothing_of_what_is_to_come(string asOf)
    {
        using var site = Showcase();
        Assert.Equal([], site.BuildAsOf(asOf).Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(site.Describe));
        var moment = DateTimeOffset.Parse(asOf, CultureInfo.InvariantCulture);
        string[] withheld =
        [
            .. moment < Moment("2025-06-10T07:00:00Z") ? ["Albatross", "信天翁", "tern-long-range", "yanou-changxuhang"] : Array.Empty<string>(),
            .. moment < Moment("2025-06-24T12:30:00Z") ? ["Kestrel", "kestrel", "红隼", "hongsun"] : Array.Empty<string>(),
            .. moment < Moment("2025-10-26T01:30:00Z") ? ["Owl Tariff", "夜枭", "night-tariff"] : Array.Empty<string>(),
            "Parasol", "遮阳伞", "open-top",
        ];
        foreach (var (name, bytes) in TestSite.ReadTree(site.Output))
        {
            var text = name + Encoding.UTF8.GetString(bytes) + Uri.UnescapeDataString(Encoding.UTF8.GetString(bytes));
            Assert.DoesNotContain(withheld, word => text.Contains(word, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Two_moments_differ_in_the_scheduled_release_and_in_what_names_or_counts_it()
    {
        using var site = Showcase();
        Assert.False(site.BuildAsOf("2025-06-10T06:59:59Z").HasErrors);
        var before = TestSite.ReadTree(site.Output);
        Assert.False(site.BuildAsOf("2025-06-10T07:00:00Z").HasErrors);
        var after = TestSite.ReadTree(site.Output);

        Assert.Empty(before.Keys.Except(after.Keys));
        var added = after.Keys.Except(before.Keys).ToList();
        Assert.Contains("en/press/2025/tern-long-range/index.html", added);
        Assert.Contains("zh/press/2025/yanou-changxuhang/index.html", added);
        Assert.All(added, name => Assert.Matches("tern-long-range|yanou-changxuhang|^media/share/card[.]", name));
        foreach (var (name, bytes) in before.Where(file => !IsFurtherPage(file.Key) && !file.Value.AsSpan().SequenceEqual(after[file.Key])))
        {
            var text = Encoding.UTF8.GetString(after[name]);
            if (!text.Contains("tern-long-range", StringComparison.Ordinal) && !text.Contains("yanou-changxuhang", StringComparison.Ordinal))
            {
                Assert.Equal(Count().Replace(Encoding.UTF8.GetString(bytes), ""), Count().Replace(text, ""));
            }
        }

        Assert.All(["en/feed.xml", "zh/rss.xml", "en/feed.json", "sitemap.xml", "news-sitemap.xml", "en/index.html", "zh/topics/products/index.html", "en/press/2025/index.html"], name =>
            Assert.NotEqual(before[name], after[name]));
        Assert.Equal(before["en/report/2024/index.html"], after["en/report/2024/index.html"]);
        AssertListsMovedByOne(before, after);
    }

    /// <summary>
    /// Each list, over all its pages, has the scheduled release before or between those that it had; what else stands on its
    /// second page and those behind it stays, but for numbers.
    /// </summary>
    private static void AssertListsMovedByOne(SortedDictionary<string, byte[]> before, SortedDictionary<string, byte[]> after)
    {
        var parser = new HtmlParser();
        const string title = ".card-title a, .gallery-title a";
        var lists = before.Keys.Where(IsFurtherPage).GroupBy(name => name[..name.IndexOf("/page/", StringComparison.Ordinal)]).ToList();
        Assert.Contains(lists, list => list.Key == "zh/press");
        foreach (var list in lists)
        {
            string[] pages = [$"{list.Key}/index.html", .. list.Order(StringComparer.Ordinal)];
            var (old, now) = (pages.SelectMany(name => Titles(before[name])).ToList(), pages.SelectMany(name => Titles(after[name])).ToList());
            Assert.Equal([list.Key.StartsWith("en/", StringComparison.Ordinal) ? "/en/press/2025/tern-long-range/" : "/zh/press/2025/yanou-changxuhang/"], now.Except(old));
            Assert.Equal(old, now.Intersect(old));
            Assert.All(list, name => Assert.Equal(Rest(before[name]), Rest(after[name])));
        }

        IEnumerable<string?> Titles(byte[] html) => Parse(html).QuerySelectorAll(title).Select(link => link.GetAttribute("href"));

        string Rest(byte[] html)
        {
            var page = Parse(html);
            page.QuerySelectorAll(".card, .gallery-release, script[type='application/ld+json']").ToList().ForEach(entry => entry.Remove());
            return string.Join('\n', Count().Replace(page.ToHtml(), "").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        IHtmlDocument Parse(byte[] html) => parser.ParseDocument(Encoding.UTF8.GetString(html));
    }

    private static bool IsFurtherPage(string name) => name.Contains("/page/", StringComparison.Ordinal);

    private static DateTimeOffset Moment(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    private static TestSite Showcase() => TestSite.Copy(Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input"), Repository.Theme);

    [GeneratedRegex("""<span class="count">\d+</span>|Press releases: \d+|共 \d+ 篇""")]
    private static partial Regex Count();
}
