using System.Text.RegularExpressions;
using Generator.Tests.Infrastructure;
using Microsoft.Playwright;

namespace Generator.Tests;

/// <summary>A picture has its place before it is there: nothing that is being read moves when it comes.</summary>
public sealed partial class PicturePlaceTests(Browser browser, BuiltShowcase showcase) : IClassFixture<Browser>
{
    /// <summary>A picture of another width may be rounded to another height, in pixels.</summary>
    private const double Rounding = 1;

    private static readonly string[] Paths =
        ["/en/", "/zh/press/", "/en/press/2024/new-york-pilot/", "/en/press/2025/cell-pilot/", "/zh/media/", "/en/report/2024/", "/zh/report/2024/climate/", "/en/styleguide/"];

    public static MatrixTheoryData<string, int> Pages => new(Paths, [360, 1280]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_moves_when_pictures_come(string path, int width)
    {
        await using var window = await browser.OpenAsync(showcase.Site.Output, width);
        var release = new TaskCompletionSource();
        await window.Page.RouteAsync(PictureFile(), async route =>
        {
            await release.Task;
            await route.FallbackAsync();
        });
        await window.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        await window.Page.WaitForFunctionAsync("() => [...document.querySelectorAll('link[rel=stylesheet]')].every(link => link.sheet)");
        var before = await PlacesAsync(window.Page);
        release.SetResult();
        await window.LoadPicturesAsync();
        Assert.NotEmpty(before);
        Assert.All(before.Zip(await PlacesAsync(window.Page)), pair => Assert.True(
            Math.Abs(pair.First.Bottom - pair.Second.Bottom) <= Rounding, $"{pair.First.Source} ended at {pair.First.Bottom} and ends at {pair.Second.Bottom}."));
    }

    private static Task<Place[]> PlacesAsync(IPage page) => page.EvaluateAsync<Place[]>(
        "() => [...document.images].map(image => ({ source: new URL(image.src).pathname, bottom: image.getBoundingClientRect().bottom }))");

    [GeneratedRegex(@"\.(avif|gif|jpe?g|png|svg|webp)$")]
    private static partial Regex PictureFile();

    /// <summary>Where a picture ends, in pixels below the top of the window.</summary>
    private sealed class Place
    {
        public string Source { get; set; } = "";

        public double Bottom { get; set; }
    }
}
