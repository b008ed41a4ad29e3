using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What a reader has to wait for, read off the built files of both sites.</summary>
public sealed class PageWeightTests(BuiltRealSite real, BuiltShowcase showcase)
{
    /// <summary>Bytes of scripts, and of styles, that a page may load, as gzip sends them.</summary>
    private const int Budget = 15 * 1024;

    private readonly Dictionary<string, long> sizes = new(StringComparer.Ordinal);

    [Fact]
    public void A_page_loads_little_script_and_style() => ForEachPage((site, name, page) =>
    {
        Assert.InRange(page.QuerySelectorAll("link[rel=stylesheet]").Sum(link => Size(site, link.GetAttribute("href")!)), 1, Budget);
        if (!name.EndsWith("/search/index.html", StringComparison.Ordinal))
        {
            // A page whose module is loaded once a reader begins to search counts that too.
            var scripts = page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!)
                .Concat(page.QuerySelectorAll("[data-module]").Select(element => element.GetAttribute("data-module")!)).Distinct();
            Assert.InRange(scripts.Sum(script => Size(site, script)), 1, Budget);
        }

        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])"));
    });

    [Fact]
    public void A_picture_holds_its_place_and_only_the_first_is_waited_for() => ForEachPage((_, _, page) =>
    {
        var pictures = page.QuerySelectorAll("main img").ToList();
        Assert.All(pictures, picture => Assert.True(picture.HasAttribute("width") && picture.HasAttribute("height"), picture.OuterHtml));
        Assert.All(pictures.Skip(1), picture => Assert.Equal(("lazy", null), (picture.GetAttribute("loading"), picture.GetAttribute("fetchpriority"))));
        Assert.All(pictures.Take(1).Where(IsEager), picture => Assert.Equal("high", picture.GetAttribute("fetchpriority")));
    });

    [Fact]
    public void Styles_and_scripts_have_a_hash_in_their_names() => ForEachPage((_, _, page) => Assert.All(
        page.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!),
        url => Assert.Matches(@"\.[0-9a-f]{10}\.(css|js)$", url)));

    private static bool IsEager(IElement picture) => picture.GetAttribute("loading") != "lazy";

    private void ForEachPage(Action<string, string, IDocument> look)
    {
        foreach (var site in new[] { real.Output, showcase.Site.Output })
        {
            var files = Directory.GetFiles(site, "*.html", SearchOption.AllDirectories);
            Assert.True(files.Length > 40);
            foreach (var file in files)
            {
                look(site, file, new HtmlParser().ParseDocument(File.ReadAllText(file)));
            }
        }
    }

    private long Size(string site, string url)
    {
        var file = site + url;
        if (!sizes.TryGetValue(file, out var size))
        {
            using var compressed = new MemoryStream();
            using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            {
                gzip.Write(File.ReadAllBytes(file));
            }

            sizes.Add(file, size = compressed.Length);
        }

        return size;
    }
}
