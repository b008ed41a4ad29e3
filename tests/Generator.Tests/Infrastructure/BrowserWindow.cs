using Generator.Checking.Hosting;
using Generator.Diagnostics;
using Microsoft.Playwright;

namespace Generator.Tests.Infrastructure;

/// <summary>A window of the browser, with a record of everything that went wrong in it.</summary>
public sealed class BrowserWindow : IAsyncDisposable
{
    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".xml"] = "application/xml",
        [".json"] = "application/json",
    };

    private readonly IBrowserContext context;
    private readonly string output;
    private readonly ImmutableArray<HeaderRule> headers;
    private readonly List<string> problems = [];

    private BrowserWindow(IBrowserContext context, string output, IPage page)
    {
        this.context = context;
        this.output = output;
        headers = HeadersFile.Read(new SourceText(HeadersFile.Name, File.ReadAllText(System.IO.Path.Combine(output, HeadersFile.Name))));
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors of the console and of scripts, and requests that failed or left the site.</summary>
    public IReadOnlyList<string> Problems => problems;

    public string Path => new Uri(Page.Url).AbsolutePath;

    public static async Task<BrowserWindow> CreateAsync(IBrowserContext context, string output)
    {
        var page = await context.NewPageAsync();
        var window = new BrowserWindow(context, output, page);
        await context.RouteAsync("**/*", window.ServeAsync);
        page.Console += (_, message) => window.Note(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => window.Note(true, $"script: {error}");
        page.RequestFailed += (_, request) => window.Note(true, $"failed: {request.Url}");
        page.Response += (_, response) => window.Note(response.Status >= 400, $"{response.Status}: {response.Url}");
        return window;
    }

    public Task GoAsync(string path) => Page.GotoAsync(path);

    public async Task ClickAsync(string selector)
    {
        await Page.ClickAsync(selector);
        await Page.WaitForLoadStateAsync();
    }

    public Task<bool> IsVisibleAsync(string selector) => Page.Locator(selector).IsVisibleAsync();

    /// <summary>Loads every picture of the page, those too that a reader would have to scroll to; one that is broken throws.</summary>
    public Task LoadPicturesAsync() => Page.EvaluateAsync(
        "() => Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode(); }))");

    /// <summary>A picture of the whole page, for a person to look at.</summary>
    public Task SaveScreenshotAsync(string name) => Browser.SaveScreenshotAsync(Page, name, fullPage: true);

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Note(bool isProblem, string text)
    {
        if (isProblem)
        {
            problems.Add(text);
        }
    }

    /// <summary>
    /// Answers as the host does: with the headers of the site, whose policy decides what may run. Nothing is fetched ahead:
    /// Playwright does not follow a reader to a page that was prerendered.
    /// </summary>
    private async Task ServeAsync(IRoute route)
    {
        if (BuiltRealSite.PathOf(route.Request.Url, "/") is not { } path)
        {
            await route.AbortAsync();
            return;
        }

        var file = output + (path.EndsWith('/') ? path + "index.html" : path);
        var isThere = File.Exists(file);
        await route.FulfillAsync(new RouteFulfillOptions
        {
            Status = isThere ? 200 : 404,
            BodyBytes = await File.ReadAllBytesAsync(isThere ? file : System.IO.Path.Combine(output, "404.html")),
            Headers = headers.Where(rule => rule.Matches(path)).SelectMany(rule => rule.Values).Where(header => header.Key != "Speculation-Rules")
                .Append(new("Content-Type", ContentTypes.GetValueOrDefault(System.IO.Path.GetExtension(isThere ? file : ".html"), "application/octet-stream")))
                .DistinctBy(header => header.Key)
                .ToDictionary(),
        });
    }
}
