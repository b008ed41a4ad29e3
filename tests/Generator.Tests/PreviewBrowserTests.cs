using Generator.Tests.Infrastructure;
using Microsoft.Playwright;

namespace Generator.Tests;

/// <summary>What a writer sees while writing: the real site in a browser that the preview serves.</summary>
public sealed class PreviewBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string Release = "input/press/2023-12-21-sustainability-report/index.md";
    private const string ReleasePage = "/en/press/2023/sustainability-report/";

    /// <summary>Long on purpose; nothing is measured here.</summary>
    private static readonly PageWaitForFunctionOptions Patiently = new() { Timeout = 90_000 };

    [Fact]
    public async Task A_saved_text_appears_without_a_reload_and_the_page_stays_where_it_was_scrolled_to()
    {
        await using var preview = await PreviewedSite.StartAsync(TestSite.Real());
        var page = await OpenAsync(preview);
        await page.EvaluateAsync("() => { window.stays = true; scrollTo({ top: 700, behavior: 'instant' }); }");
        await File.AppendAllTextAsync(Path.Combine(preview.Site.Root, Release), "\nWritten while the page is open.\n");
        await page.WaitForFunctionAsync("() => document.querySelector('main').textContent.includes('Written while the page is open.')", null, Patiently);
        Assert.Equal(700, await page.EvaluateAsync<int>("() => window.stays ? scrollY : -1"));
    }

    [Fact]
    public async Task A_saved_style_sheet_is_swapped_without_a_reload()
    {
        await using var preview = await PreviewedSite.StartAsync(TestSite.Real());
        var page = await OpenAsync(preview);
        await page.EvaluateAsync("() => { window.stays = true; }");
        await File.AppendAllTextAsync(Path.Combine(preview.Site.Theme, "assets", "css", "site.css"), "\nbody { outline: 7px solid rgb(1, 2, 3); }\n");
        await page.WaitForFunctionAsync("() => getComputedStyle(document.body).outlineWidth === '7px'", null, Patiently);
        Assert.True(await page.EvaluateAsync<bool>("() => window.stays"));
    }

    [Fact]
    public async Task A_mistake_stands_over_the_page_with_its_lines_until_it_is_mended()
    {
        await using var preview = await PreviewedSite.StartAsync(TestSite.Real());
        var page = await OpenAsync(preview);
        var text = preview.Site.Read(Release);
        preview.Site.Write(Release, text + "\n[A link](../nowhere.md)\n");
        var panel = page.Locator("generator-preview .panel");
        await panel.Locator("mark", new LocatorLocatorOptions { HasText = "../nowhere.md" }).WaitForAsync(new LocatorWaitForOptions { Timeout = 90_000 });
        Assert.Contains("GEN3001", await panel.InnerTextAsync());
        Assert.StartsWith("vscode://file/", await panel.Locator("a").First.GetAttributeAsync("href"));
        await Browser.SaveScreenshotAsync(page, "preview-mistake");

        preview.Site.Write(Release, text);
        await panel.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached, Timeout = 90_000 });
    }

    [Fact]
    public async Task A_draft_has_a_banner()
    {
        var site = TestSite.Real();
        var text = site.Read(Release);
        site.Write(Release, "---\ndraft: true" + text["---".Length..]);
        await using var preview = await PreviewedSite.StartAsync(site);
        var page = await OpenAsync(preview);
        Assert.StartsWith("Draft", await page.Locator("generator-preview .banner").InnerTextAsync());
        await Browser.SaveScreenshotAsync(page, "preview-draft");
    }

    private async Task<IPage> OpenAsync(PreviewedSite preview)
    {
        var page = await browser.OpenLiveAsync();
        await page.GotoAsync(new Uri(preview.Address, ReleasePage).AbsoluteUri);
        await page.Locator("generator-preview .badge").WaitForAsync(new LocatorWaitForOptions { Timeout = 90_000 });
        return page;
    }
}
