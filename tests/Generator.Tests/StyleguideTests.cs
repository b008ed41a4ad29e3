using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The showcase's page of components: it shows what the style sheet has, in both languages, and nothing leads readers to it.</summary>
public sealed class StyleguideTests(BuiltShowcase showcase)
{
    /// <summary>Classes of what a single kind of page has, a script makes, or the showcase has no case of.</summary>
    private static readonly string[] Elsewhere =
    [
        "badge", "chart-minor", "chooser", "chooser-head", "chooser-list", "cite", "cite-changed", "content-index", "content-index-facts",
        "contents", "copy", "count", "data-filters", "data-group", "data-groups", "end", "figure-tall", "filters", "gallery",
        "gallery-head", "gallery-release", "gallery-title", "glossary", "glossary-group", "glossary-letters", "glossary-term", "home-head", "home-news",
        "index-chapter", "index-code", "index-none", "index-note", "index-standard", "index-table", "indicator", "listing", "media",
        "media-grid", "not-found", "not-found-code", "not-found-links", "omission", "page-changed", "page-head-note", "pdf-download",
        "permalink", "reading", "related", "report-body", "report-cover", "search-archive", "search-facts", "search-more", "search-page",
        "search-result", "search-result-section", "search-result-text", "search-result-title", "search-results", "search-results-due",
        "search-status", "statement", "term", "withdrawn",
    ];

    private static readonly string Style = File.ReadAllText(Path.Combine(Repository.Theme, "assets", "css", "site.css"));

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_component_of_the_style_sheet_stands_on_it(string language)
    {
        var (from, to) = (Style.IndexOf("@layer components {", StringComparison.Ordinal), Style.IndexOf("@layer utilities {", StringComparison.Ordinal));
        var styled = Regex.Matches(Regex.Replace(Style[from..to], @"/\*.*?\*/", "", RegexOptions.Singleline), @"([^{};]+)\{")
            .SelectMany(rule => Regex.Matches(rule.Groups[1].Value, @"\.([a-z][a-z0-9-]*)"))
            .Select(name => name.Groups[1].Value);
        var shown = Read(language).All.SelectMany(element => element.ClassList);
        Assert.Equal(Elsewhere.Order(StringComparer.Ordinal), styled.Distinct().Except(shown).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_token_of_colour_type_and_space_has_a_sample()
    {
        var tokens = Regex.Matches(Style[Style.IndexOf(":root {", StringComparison.Ordinal)..Style.IndexOf("@media", StringComparison.Ordinal)], @"(--[a-z0-9-]+):")
            .Select(token => token.Groups[1].Value)
            .Except(["--gutter", "--wrap", "--rail", "--measure", "--font", "--mono", "--leading", "--leading-tight", "--tracking", "--heavy"]);
        var samples = Read("en").QuerySelectorAll(".styleguide code").Select(code => code.TextContent).Where(text => text.StartsWith("--", StringComparison.Ordinal));
        Assert.Equal(tokens.Order(StringComparer.Ordinal), samples.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Nothing_leads_readers_or_search_engines_to_it(string language)
    {
        var page = Read(language);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Empty(page.QuerySelectorAll("[data-pagefind-body], link[hreflang]"));
        var address = $"/{language}/styleguide/";
        Assert.DoesNotContain(address, showcase.Site.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"{address}\"", showcase.Site.Read($"output/{language}/index.html"), StringComparison.Ordinal);
    }

    private IDocument Read(string language) => showcase.Site.Page($"/{language}/styleguide/");
}
