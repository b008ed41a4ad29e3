using Generator.Tests.Infrastructure;
using Microsoft.Playwright;

namespace Generator.Tests;

/// <summary>
/// What a reader sees: every kind of page of the real site in a browser, at the width of a telephone, a tablet and a
/// desktop. Screenshots are left in the folder that SCREENSHOTS names.
/// </summary>
public sealed class BrowserTests(Browser browser, BuiltRealSite site) : IClassFixture<Browser>
{
    private const string Release = "press/2023/sustainability-report/";

    private static readonly int[] Widths = [360, 768, 1440];

    /// <summary>One page of every kind below a language's home, and those with the widest tables.</summary>
    private static readonly string[] Kinds =
    [
        "", "press/", "press/2023/", Release, "topics/climate/", "report/2023/", "report/2023/climate-and-low-carbon/",
        "report/2023/certificates-and-target/", "report/2023/content-index/", "about/", "contacts/",
    ];

    /// <summary>Those whose looks differ most.</summary>
    private static readonly string[] MainKinds = ["", Release, "report/2023/", "report/2023/certificates-and-target/"];

    public static TheoryData<string> Pages => [.. InBothLanguages(Kinds)];

    public static TheoryData<string> MainPages => [.. InBothLanguages(MainKinds)];

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData("/en/404.html")]
    [InlineData("/zh/404.html")]
    public async Task A_page_fits_every_width_and_loads_without_errors(string path)
    {
        await using var window = await browser.OpenAsync(site.Output, Widths[0]);
        await window.GoAsync(path);
        foreach (var width in Widths)
        {
            await window.Page.SetViewportSizeAsync(width, 900);
            await window.LoadPicturesAsync();
            await window.SaveScreenshotAsync($"{NameOf(path)}-{width}");

            Assert.Equal("", await TooWideAsync(window));
            foreach (var selector in new[] { "h1", "header nav.site-nav", "header nav.language-switch", "footer nav" })
            {
                Assert.True(await window.IsVisibleAsync(selector), $"{selector} at {width}");
            }
        }

        Assert.Equal(1, await window.Page.Locator("h1").CountAsync());
        Assert.Empty(window.Problems);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_language_switch_leads_to_the_counterpart_and_back(string path)
    {
        var (other, own) = path.StartsWith("/en/", StringComparison.Ordinal) ? ("zh-Hans", "en") : ("en", "zh-Hans");
        await using var window = await browser.OpenAsync(site.Output, 360);
        await window.GoAsync(path);
        Assert.Equal(own, await window.Page.GetAttributeAsync("html", "lang"));

        await window.ClickAsync($"nav.language-switch a[lang={other}]");
        Assert.Equal(path[..1] + (other == "en" ? "en" : "zh") + path[3..], window.Path);
        Assert.Equal(other, await window.Page.GetAttributeAsync("html", "lang"));

        await window.ClickAsync($"nav.language-switch a[lang={own}]");
        Assert.Equal(path, window.Path);
        Assert.Empty(window.Problems);
    }

    [Fact]
    public async Task The_language_switch_keeps_the_section_of_the_reader()
    {
        const string Section = "#five-areas";
        await using var window = await browser.OpenAsync(site.Output);
        await window.GoAsync("/en/report/2023/");
        await window.Page.EvaluateAsync($"() => {{ location.hash = '{Section}'; }}");
        await window.ClickAsync("nav.language-switch a[lang=zh-Hans]");
        Assert.EndsWith("/zh/report/2023/" + Section, window.Page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await window.Page.Locator(Section).CountAsync());

        await window.ClickAsync("nav.language-switch a[lang=en]");
        Assert.EndsWith("/en/report/2023/" + Section, window.Page.Url, StringComparison.Ordinal);
        Assert.Empty(window.Problems);
    }

    [Fact]
    public async Task The_chooser_at_the_root_leads_to_both_languages()
    {
        foreach (var width in Widths)
        {
            await using var window = await browser.OpenAsync(site.Output, width);
            foreach (var (language, home) in new[] { ("en", "/en/"), ("zh-Hans", "/zh/") })
            {
                await window.GoAsync("/");
                await window.SaveScreenshotAsync($"chooser-{width}");
                Assert.Equal("", await TooWideAsync(window));
                Assert.Equal(1, await window.Page.Locator("h1").CountAsync());
                await window.ClickAsync($"main a[lang={language}]");
                Assert.Equal(home, window.Path);
            }

            Assert.Empty(window.Problems);
        }
    }

    [Theory]
    [MemberData(nameof(MainPages))]
    public async Task A_page_is_dark_where_the_reader_wants_it_dark(string path)
    {
        await using var light = await browser.OpenAsync(site.Output, options: new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        await using var dark = await browser.OpenAsync(site.Output, options: new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        await light.GoAsync(path);
        await dark.GoAsync(path);
        await dark.SaveScreenshotAsync($"{NameOf(path)}-dark");
        Assert.True(await BackgroundAsync(light) > 0.8, "a light background");
        Assert.True(await BackgroundAsync(dark) < 0.1, "a dark background");
        Assert.Empty(dark.Problems);
    }

    [Theory]
    [MemberData(nameof(MainPages))]
    public async Task A_printed_page_has_its_text_and_no_navigation(string path)
    {
        await using var window = await browser.OpenAsync(site.Output, 768);
        await window.GoAsync(path);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await window.SaveScreenshotAsync($"{NameOf(path)}-print");
        Assert.True(await window.IsVisibleAsync("h1"));
        foreach (var selector in new[] { "nav.site-nav", "nav.language-switch", "footer nav", ".skip-link" })
        {
            Assert.False(await window.IsVisibleAsync(selector), selector);
        }
    }

    [Fact]
    public async Task A_journalist_copies_a_release_as_clean_text()
    {
        await using var window = await browser.OpenAsync(site.Output, 768, new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        await window.GoAsync("/en/" + Release);
        await window.Page.ClickAsync("[data-copy-text]");
        await window.Page.WaitForFunctionAsync("() => document.querySelector('[data-copy-text]').textContent === 'Copied'");
        var paragraphs = (await window.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Split("\n\n");
        Assert.Equal("Hangzhou, 21 December 2023, 09:13 Asia/Shanghai · 02:13 Europe/Amsterdam", paragraphs[0]);
        Assert.Equal("smart releases its latest Sustainability Report", paragraphs[1]);
        Assert.Contains("-End-", paragraphs);
        Assert.Contains("Five areas, one report", paragraphs);
        Assert.Contains(paragraphs, text => text.StartsWith("- Integrity & Transparency: the renewal of brand", StringComparison.Ordinal));
        Assert.EndsWith("press@smart-newsroom.example", paragraphs[^1].TrimEnd(), StringComparison.Ordinal);
        Assert.All(paragraphs, text => Assert.DoesNotContain("  ", text, StringComparison.Ordinal));
        Assert.DoesNotContain("Copy text", paragraphs);
        Assert.Empty(window.Problems);
    }

    [Fact]
    public async Task Without_scripts_there_is_no_button_to_copy_with()
    {
        await using var window = await browser.OpenAsync(site.Output, 768, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await window.GoAsync("/en/" + Release);
        Assert.False(await window.IsVisibleAsync("[data-copy-text]"));
    }

    [Theory]
    [InlineData("en", "Sustainability Report")]
    [InlineData("zh", "可持续发展报告")]
    public async Task A_reader_without_scripts_gets_from_the_root_to_the_report(string language, string title)
    {
        await using var window = await browser.OpenAsync(site.Output, 360, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await window.GoAsync("/");
        await window.ClickAsync($"main a[href='/{language}/']");
        await window.ClickAsync("main .card-title a");
        Assert.Equal($"/{language}/{Release}", window.Path);
        Assert.True(await window.Page.Locator(".prose h2").First.IsVisibleAsync());

        await window.ClickAsync(".prose a[href$='/report/2023/']");
        Assert.Equal($"/{language}/report/2023/", window.Path);
        Assert.Contains(title, await window.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(window.Problems);
    }

    [Theory]
    [InlineData("/en/" + Release)]
    [InlineData("/zh/" + Release)]
    public async Task The_first_tab_stop_skips_to_the_content(string path)
    {
        await using var window = await browser.OpenAsync(site.Output);
        await window.GoAsync(path);
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.True(await window.Page.Locator(".skip-link:focus").IsVisibleAsync());
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await window.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    private static IEnumerable<string> InBothLanguages(string[] kinds) => kinds.SelectMany(kind => new[] { $"/en/{kind}", $"/zh/{kind}" });

    /// <summary>The elements that make the page scroll sideways, where any do.</summary>
    private static Task<string> TooWideAsync(BrowserWindow window) => window.Page.EvaluateAsync<string>(
        """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return '';
          return [...document.querySelectorAll('body *')]
            .filter(element => element.getBoundingClientRect().right > width + 1)
            .map(element => element.tagName + '.' + element.className)
            .join(' ') || 'the page';
        }
        """);

    /// <summary>The lightness of the page's background, from 0 to 1.</summary>
    private static Task<double> BackgroundAsync(BrowserWindow window) => window.Page.EvaluateAsync<double>(
        """
        () => {
          const canvas = document.createElement('canvas').getContext('2d');
          for (const element of [document.documentElement, document.body]) {
            canvas.fillStyle = getComputedStyle(element).backgroundColor;
            canvas.fillRect(0, 0, 1, 1);
          }
          const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
          return (red + green + blue) / 3 / 255;
        }
        """);

    private static string NameOf(string path) => path.Trim('/').Replace('/', '-');
}
