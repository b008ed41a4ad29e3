using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Words in another language than the page's say so (WCAG 3.1.2): Chinese on the English pages, which its characters give away.</summary>
public sealed class ForeignTextTests(BuiltRealSite real, BuiltShowcase showcase) : IClassFixture<BuiltRealSite>
{
    [Fact]
    public void Chinese_words_on_English_pages_say_that_they_are_Chinese()
    {
        var pages = new[] { real.Output, showcase.Site.Output }.SelectMany(site => Directory.GetFiles(Path.Combine(site, "en"), "*.html", SearchOption.AllDirectories)).ToList();
        Assert.True(pages.Count > 60);
        Assert.All(pages, file => Assert.Empty(FindUnmarked(new HtmlParser().ParseDocument(File.ReadAllText(file)))));
    }

    [Fact]
    public void A_word_that_does_not_say_so_is_found() => Assert.Equal(
        ["中文", "图"],
        FindUnmarked(new HtmlParser().ParseDocument("<html lang=en><body><p>中文 <b lang=zh-Hans>中文</b><img alt=图></p><code>zh: 中文</code>")).Select(text => text.Trim()));

    /// <summary>Sources and scripts are in no language.</summary>
    private static IEnumerable<string> FindUnmarked(IDocument page) => page.All
        .Where(element => element.Closest("code, script") is null && element.Closest("[lang]")?.GetAttribute("lang")?.StartsWith("zh", StringComparison.Ordinal) != true)
        .SelectMany(element => element.ChildNodes.OfType<IText>().Select(text => text.Data)
            .Concat(new[] { "alt", "title", "aria-label", "content" }.Select(element.GetAttribute).OfType<string>()))
        .Where(text => Regex.IsMatch(text, @"\p{IsCJKUnifiedIdeographs}"));
}
