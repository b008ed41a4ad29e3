using System.Collections.Concurrent;
using Generator.Tests.Infrastructure;
using Microsoft.Playwright;

namespace Generator.Tests;

/// <summary>The search as a reader uses it, by keyboard, in both languages, under the site's own content security policy.</summary>
public sealed class SearchBrowserTests(Browser browser, BuiltRealSite site) : IClassFixture<Browser>
{
    private const string Field = ".search-box input";
    /// <summary>The sum of all shifts of the layout so far (web.dev/articles/cls).</summary>
    private const string ShiftScript =
        """
        () => new Promise(resolve => {
          let sum = 0;
          new PerformanceObserver(list => { for (const entry of list.getEntries()) { sum += entry.value; } }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 200);
        })
        """;

    private const string Options = "#search-options [role=option]";

    [Theory]
    [InlineData("en", 1280, "recyclability", "Search this site", "Results: 8", "/en/report/2023/circularity-and-resources/")]
    [InlineData("zh", 360, "回收", "搜索本网站", "共 8 条结果", "/zh/report/2023/circularity-and-resources/")]
    public async Task The_field_in_the_header_is_used_by_keyboard(string language, int width, string text, string name, string status, string target)
    {
        await using var window = await browser.OpenAsync(site.Output, width);
        var page = window.Page;
        var loaded = new ConcurrentQueue<string>();
        page.Request += (_, request) => loaded.Enqueue(request.Url);
        await window.GoAsync($"/{language}/about/");
        Assert.DoesNotContain(loaded, url => url.Contains("/pagefind/", StringComparison.Ordinal));

        var field = page.GetByRole(AriaRole.Combobox, new() { Name = name });
        await page.Locator(".site-nav a").Last.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await field.EvaluateAsync<bool>("field => field === document.activeElement"));
        await page.Keyboard.TypeAsync(text);
        await page.Locator(Options).First.WaitForAsync();
        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));
        Assert.Equal(status, await page.Locator(".search-panel [role=status]").TextContentAsync());
        Assert.Equal(7, await page.Locator(Options).CountAsync());
        Assert.True(await page.Locator($"{Options} mark").CountAsync() > 0);

        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("true", await page.Locator(Options).First.GetAttributeAsync("aria-selected"));
        Assert.Equal(await page.Locator(Options).First.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Null(await field.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("true", await page.Locator(Options).Last.GetAttributeAsync("aria-selected"));

        await page.Keyboard.PressAsync("Escape");
        Assert.False(await window.IsVisibleAsync(".search-panel"));
        Assert.Equal(("false", text), (await field.GetAttributeAsync("aria-expanded"), await field.InputValueAsync()));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator(Options).First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await WaitForPathAsync(page, target);
        Assert.Empty(window.Problems);
    }

    [Theory]
    [InlineData("en", "certified", "Press release", "Results: 1", "Nothing was found for “xyzzy”.")]
    [InlineData("zh", "认证", "新闻稿", "共 1 条结果", "未找到与“xyzzy”相关的内容。")]
    public async Task The_page_of_the_search_shows_marks_and_narrows_by_filters(string language, string text, string type, string narrowed, string nothing)
    {
        await using var window = await browser.OpenAsync(site.Output, 1280);
        var page = window.Page;
        await window.GoAsync($"/{language}/about/");
        await page.FillAsync(Field, text);
        await page.Locator(Options).First.WaitForAsync();
        await page.PressAsync(Field, "Enter");
        await WaitForPathAsync(page, $"/{language}/search/");

        await page.Locator(".search-result").First.WaitForAsync();
        var all = await page.Locator(".search-result").CountAsync();
        Assert.True(all > 1);
        Assert.Equal(text, await page.InputValueAsync("#q"), ignoreCase: true);
        Assert.True(await page.Locator(".search-result mark").CountAsync() >= all);

        await page.Locator("select[name=type]").SelectOptionAsync(type);
        await page.Locator(".search-status", new() { HasText = narrowed }).WaitForAsync();
        Assert.Contains("/press/", await page.Locator(".search-result-title a").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString(type).Replace("%20", "+", StringComparison.Ordinal), page.Url, StringComparison.Ordinal);
        Assert.Equal([$"{type} (1)"], await page.Locator("select[name=type] option:checked").AllTextContentsAsync());

        // The address says all of it.
        await page.ReloadAsync();
        await page.Locator(".search-status", new() { HasText = narrowed }).WaitForAsync();

        await page.FillAsync("#q", "xyzzy");
        await page.Locator(".search-status", new() { HasText = nothing }).WaitForAsync();
        Assert.Equal(0, await page.Locator(".search-result").CountAsync());
        Assert.Empty(window.Problems);
    }

    [Theory]
    [InlineData("en", "Searching needs JavaScript")]
    [InlineData("zh", "搜索需要JavaScript")]
    public async Task Without_scripts_the_field_leads_to_a_page_that_says_so_and_leads_on(string language, string message)
    {
        await using var window = await browser.OpenAsync(site.Output, 1280, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await window.GoAsync($"/{language}/about/");
        await window.Page.FillAsync(Field, "smart");
        await window.Page.PressAsync(Field, "Enter");
        await WaitForPathAsync(window.Page, $"/{language}/search/");
        Assert.Contains(message, await window.Page.Locator("noscript").TextContentAsync(), StringComparison.Ordinal);
        await window.ClickAsync($".search-archive a[href='/{language}/topics/climate/']");
        Assert.Equal($"/{language}/topics/climate/", window.Path);
        Assert.Empty(window.Problems);
    }

    [Theory]
    [InlineData("en", "carbon footprint", ColorScheme.Light, ColorScheme.Dark)]
    [InlineData("zh", "碳足迹", ColorScheme.Dark, ColorScheme.Light)]
    public async Task It_fits_every_width_light_and_dark(string language, string text, ColorScheme narrow, ColorScheme wide)
    {
        foreach (var (width, scheme) in new[] { (360, narrow), (1280, wide) })
        {
            await using var window = await browser.OpenAsync(site.Output, width, new BrowserNewContextOptions { ColorScheme = scheme });
            var page = window.Page;
            await window.GoAsync($"/{language}/search/?q={Uri.EscapeDataString(text)}");
            await page.Locator(".search-result").First.WaitForAsync();
            Assert.True(await page.EvaluateAsync<double>(ShiftScript) < 0.01, $"nothing jumps at {width}");
            await window.SaveScreenshotAsync($"search-{language}-{width}-{scheme}");
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

            await window.GoAsync($"/{language}/");
            await page.Locator(Field).FocusAsync();
            await page.FillAsync(Field, text);
            await page.Locator(Options).First.WaitForAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            await Browser.SaveScreenshotAsync(page, $"search-box-{language}-{width}-{scheme}");
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            Assert.All(
                await page.EvaluateAsync<double[]>("[...document.querySelectorAll('.search-box-field, .search-panel [role=option]')].map(e => e.getBoundingClientRect().height)"),
                height => Assert.True(height >= 24));
            Assert.Empty(window.Problems);
        }
    }

    private static Task<IJSHandle> WaitForPathAsync(IPage page, string path) =>
        page.WaitForFunctionAsync("path => location.pathname === path && document.readyState !== 'loading'", path);
}
