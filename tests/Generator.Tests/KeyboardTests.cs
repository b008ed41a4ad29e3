using Generator.Tests.Infrastructure;
using Microsoft.Playwright;

namespace Generator.Tests;

/// <summary>A reader without a mouse: everything is reached by Tab, in the order of the page, is seen to have the focus, and works by Enter.</summary>
public sealed class KeyboardTests(Browser browser, BuiltRealSite site) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("en", "Main")]
    [InlineData("zh", "主导航")]
    public async Task The_menu_leads_to_the_newsroom(string language, string name)
    {
        await using var window = await OpenStillAsync(360);
        await window.GoAsync($"/{language}/about/");
        Assert.Equal(name, await window.Page.Locator("nav.site-nav").GetAttributeAsync("aria-label"));
        await TabToAsync(window, $"nav.site-nav a[href='/{language}/press/']");
        await window.Page.Keyboard.PressAsync("Enter");
        await ArriveAsync(window, $"/{language}/press/");
        Assert.Empty(window.Problems);
    }

    [Theory]
    [InlineData("en", "zh-Hans", "zh")]
    [InlineData("zh", "en", "en")]
    public async Task The_language_switch_leads_to_the_same_page(string language, string other, string path)
    {
        await using var window = await OpenStillAsync(1280);
        await window.GoAsync($"/{language}/report/2023/");
        await TabToAsync(window, $"nav.language-switch a[lang={other}]");
        await window.Page.Keyboard.PressAsync("Enter");
        await ArriveAsync(window, $"/{path}/report/2023/");
        Assert.Equal(other, await window.Page.GetAttributeAsync("html", "lang"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task The_contents_lead_to_their_section(string language)
    {
        await using var window = await OpenStillAsync(1280);
        await window.GoAsync($"/{language}/report/2023/");
        await TabToAsync(window, ".toc a[href='#five-areas']");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.WaitForFunctionAsync("() => location.hash === '#five-areas'");

        // The next stop is behind the heading, not back in the contents.
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.True(await window.Page.EvaluateAsync<bool>(
            "() => !!(document.getElementById('five-areas').compareDocumentPosition(document.activeElement) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))"));
    }

    /// <summary>A window whose reader wants nothing to move: what gets the focus is in sight at once.</summary>
    private Task<BrowserWindow> OpenStillAsync(int width) =>
        browser.OpenAsync(site.Output, width, new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });

    private static Task<IJSHandle> ArriveAsync(BrowserWindow window, string path) =>
        window.Page.WaitForFunctionAsync("path => location.pathname === path && document.readyState === 'complete'", path);

    /// <summary>Presses Tab until the element has the focus; each stop on the way is behind the last, on the page, and looks focused.</summary>
    private static async Task TabToAsync(BrowserWindow window, string selector)
    {
        for (var stop = 0; stop < 60; stop++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            var problem = await window.Page.EvaluateAsync<string?>(
                """
                () => {
                  const element = document.activeElement;
                  if (element === document.body) return 'the focus left the page';
                  const last = globalThis.lastStop;
                  globalThis.lastStop = element;
                  if (last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) return 'back to ' + element.outerHTML;
                  // A card has the outline in place of its link.
                  const isOutlined = box => getComputedStyle(box).outlineStyle !== 'none' && parseFloat(getComputedStyle(box).outlineWidth) >= 2;
                  const shown = isOutlined(element) ? element : element.closest('article, li');
                  if (!shown || !isOutlined(shown)) return 'not seen to have the focus: ' + element.outerHTML;
                  const box = shown.getBoundingClientRect();
                  if (box.bottom <= 0 || box.top >= innerHeight) return 'out of sight: ' + element.outerHTML;
                  // What wraps has more than one box: the first is looked at.
                  const [{ left, top, width, height }] = element.getClientRects();
                  const above = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
                  return !above || shown.contains(above) || above.contains(element) ? null : 'hidden under ' + above.outerHTML;
                }
                """);
            Assert.True(problem is null, problem);
            if (await window.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"Tab does not reach {selector}.");
    }
}
