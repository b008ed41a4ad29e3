using Microsoft.Playwright;

namespace Generator.Tests.Infrastructure;

/// <summary>
/// A real browser: Debian's Chromium without a window, which is served the files of a built site under the real site's
/// origin and nothing else. There is no network.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>What a browser in a closed network, run as root, needs to be quiet.</summary>
    private static readonly string[] Flags =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where a person wants to find what the tests saw; null where nobody looks.</summary>
    private static readonly string? Screenshots = Environment.GetEnvironmentVariable("SCREENSHOTS");

    private static string Chromium => Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        Assert.True(File.Exists(Chromium), $"There is no browser at {Chromium}: run the tests with tests/run, which installs it.");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, ChromiumSandbox = false, Args = Flags });
    }

    /// <summary>A window of its own, to be disposed, with nothing open. It shows what is built in <paramref name="output"/>.</summary>
    public async Task<BrowserWindow> OpenAsync(string output, int width = 1440, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = BuiltRealSite.Origin;
        options.ViewportSize = new ViewportSize { Width = width, Height = 900 };
        var context = await browser!.NewContextAsync(options);
        return await BrowserWindow.CreateAsync(context, output);
    }

    /// <summary>A page of its own with nothing open, for what a server on this machine serves.</summary>
    public Task<IPage> OpenLiveAsync() =>
        browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });

    /// <summary>A picture for a person to look at, in the folder that SCREENSHOTS names.</summary>
    public static Task SaveScreenshotAsync(IPage page, string name, bool fullPage = false) => Screenshots is null
        ? Task.CompletedTask
        : page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Screenshots, name + ".png"), FullPage = fullPage });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
