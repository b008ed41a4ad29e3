using System.Text.Json.Nodes;
using Generator.Checking.Hosting;
using Generator.Diagnostics;
using Generator.Tests.Infrastructure;
using Microsoft.Playwright;

namespace Generator.Tests;

/// <summary>The web editor: what is written in it are files that build, and nothing else of the site changes by it.</summary>
public sealed class EditorTests(Browser browser, EditedSite site) : IClassFixture<Browser>, IClassFixture<EditedSite>
{
    private const string Release = "input/press/2024-01-10-first/index.md";

    private static readonly string[] OfPages = ["Content-Security-Policy", "Cross-Origin-Opener-Policy"];

    /// <summary>What the backend for trials holds; a picture lies in the browser's memory.</summary>
    private const string ReadRepository = """
        async () => {
          const bytes = async url => new Uint8Array(await (await fetch(url)).arrayBuffer());
          const read = async node => typeof node.path !== "string" ? tree(node)
            : { content: node.content.url ? { base64: btoa(String.fromCharCode(...await bytes(node.content.url))) } : node.content };
          const tree = async node => Object.fromEntries(await Promise.all(Object.entries(node).map(async ([name, child]) => [name, await read(child)])));
          return JSON.stringify(await tree(window.repoFiles));
        }
        """;

    /// <summary>What can be pressed or written in and stands wholly or partly beside the window.</summary>
    private const string FindUnreachable = """
        () => [...document.querySelectorAll("a, button, input, [role=button], [contenteditable=true]")]
          .filter(element => element.checkVisibility({ visibilityProperty: true }))
          .map(element => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && (box.left < 0 || box.right > innerWidth))
          .map(({ element }) => element.id || element.textContent)
        """;

    [Fact]
    public async Task What_is_written_in_both_languages_are_files_that_build()
    {
        await using var window = await OpenEditorAsync(1280);
        var page = window.Page;

        // A release that is there: its title in Chinese, and nothing else.
        await page.EvaluateAsync("location.hash = '#/collections/press/entries/2024-01-10-first/index'");
        await Field(page, "title").WaitForAsync();
        Assert.Equal("First release", await Field(page, "title").InputValueAsync());
        await Field(page, "title", pane: 1).FillAsync("第一篇新闻");
        await PublishAsync(page);
        await Browser.SaveScreenshotAsync(page, "editor-release");
        var before = site.Read(Release);

        // A new one.
        await page.EvaluateAsync("location.hash = '#/collections/press/new'");
        await page.WaitForFunctionAsync("() => document.querySelector('[id^=title-field]')?.value === ''");
        await Field(page, "title").FillAsync("Blue sky");
        await Field(page, "title", pane: 1).FillAsync("蓝天");
        await Field(page, "date").FillAsync("2024-02-03T10:00+08:00");
        await WriteAsync(0, "The sky is blue.");
        await WriteAsync(1, "天是蓝的。");
        await PublishAsync(page);

        await TakeAsync(page);
        Assert.Equal(before.Replace("zh: 第一篇新闻稿", "zh: 第一篇新闻", StringComparison.Ordinal), site.Read(Release));
        site.BuildClean();
        Assert.Contains("第一篇新闻<", site.Read("output/zh/press/2024/first/index.html"), StringComparison.Ordinal);
        Assert.Contains("The sky is blue.", site.Read("output/en/press/2024/blue-sky/index.html"), StringComparison.Ordinal);
        Assert.Contains("天是蓝的。", site.Read("output/zh/press/2024/blue-sky/index.html"), StringComparison.Ordinal);
        Assert.Empty(window.Problems);

        async Task WriteAsync(int pane, string text)
        {
            await page.Locator("[contenteditable=true]").Nth(pane).ClickAsync();
            await page.Keyboard.InsertTextAsync(text);
        }
    }

    [Fact]
    public async Task On_a_telephone_each_language_and_a_picture_are_in_reach()
    {
        await using var window = await OpenEditorAsync(360);
        var page = window.Page;
        await SeeAsync("list");
        await page.GetByText("First release").ClickAsync();
        await Field(page, "subtitle").FillAsync("In short");
        await SeeAsync("first-language");
        await ChooseLanguageAsync("EN", "ZH");
        await Field(page, "subtitle").FillAsync("简而言之");
        await SeeAsync("other-language");
        await ChooseLanguageAsync("ZH", "EN");

        var picture = TestPictures.Png(160, 90);
        await page.Locator("[id^=image-field] [data-testid=expand-button]").First.ClickAsync();
        Assert.Equal(0, await page.GetByText("Replace with URL").CountAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Choose different image" }).First.ClickAsync();
        await page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "Red Car.png", MimeType = "image/png", Buffer = picture });
        await page.GetByText("red-car.png").WaitForAsync();
        await SeeAsync("library");
        await page.GetByRole(AriaRole.Button, new() { Name = "Choose selected" }).ClickAsync();
        await page.Locator("[id^=image-field] img[src^='blob:']").First.WaitForAsync();
        await SeeAsync("picture");
        await PublishAsync(page);

        await TakeAsync(page);
        Assert.Equal(picture, site.ReadBytes("input/press/2024-01-10-first/red-car.png"));
        Assert.Contains("src: red-car.png", site.Read(Release), StringComparison.Ordinal);
        Assert.Contains("subtitle:\n  en: In short\n  zh: 简而言之", site.Read(Release), StringComparison.Ordinal);
        site.BuildClean();
        Assert.Contains("red-car", site.Read("output/en/press/2024/first/index.html"), StringComparison.Ordinal);

        // The picture that was there is no part of the repository, which holds texts alone.
        Assert.All(window.Problems, problem => Assert.Contains("404", problem, StringComparison.Ordinal));

        async Task ChooseLanguageAsync(string shown, string wanted)
        {
            await page.GetByText($"Writing in {shown}").First.ClickAsync();
            await page.GetByRole(AriaRole.Menuitem).Filter(new() { HasText = wanted }).First.ClickAsync();
            await page.GetByText($"Writing in {wanted}").First.WaitForAsync();
        }

        async Task SeeAsync(string name)
        {
            await Browser.SaveScreenshotAsync(page, $"editor-telephone-{name}");
            Assert.Empty(await page.EvaluateAsync<string[]>(FindUnreachable));
        }
    }

    [Fact]
    public void A_document_that_is_not_edited_comes_back_as_it_was()
    {
        var showcase = Path.Combine(Repository.Root, "tests", "Sites", "showcase", "input");
        var documents = Documents(showcase, "press", "index.md").Concat(Documents(showcase, "pages", "*.md"))
            .Concat(Documents(Repository.Input, "press", "index.md")).ToList();
        Assert.True(documents.Count > 25);
        var answers = NodeScript.Ask<Files[]>("Editor", new { site = site.Output, documents });
        Assert.All(documents.Zip(answers), pair =>
        {
            Assert.Equal(pair.First.Main, pair.Second.Main);
            Assert.Equal(pair.First.Translations, pair.Second.Translations);
        });
    }

    [Fact]
    public void Pages_and_editor_each_have_one_policy()
    {
        var rules = HeadersFile.Read(new SourceText(HeadersFile.Name, site.Read("output/_headers")));
        foreach (var file in Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file)[0] is not ('_' or '.')))
        {
            var path = "/" + Path.GetRelativePath(site.Output, file).Replace(Path.DirectorySeparatorChar, '/').Replace("index.html", "", StringComparison.Ordinal);
            var names = rules.Where(rule => rule.Matches(path)).SelectMany(rule => rule.Values).Select(header => header.Key).ToList();
            Assert.Equal(names.Distinct(), names);
            Assert.Superset(OfPages.ToHashSet(), names.ToHashSet());
        }

        var answers = NetlifyEngine.Ask(site.Output, null, [new EngineRequest("/en/"), new EngineRequest("/admin/")]);
        Assert.DoesNotContain("'unsafe", answers[0].Headers[OfPages[0]], StringComparison.Ordinal);
        Assert.Equal("same-origin", answers[0].Headers[OfPages[1]]);
        Assert.Contains("'unsafe-eval'", answers[1].Headers[OfPages[0]], StringComparison.Ordinal);
        Assert.Equal("same-origin-allow-popups", answers[1].Headers[OfPages[1]]);
        Assert.Equal("noindex, nofollow", answers[1].Headers["X-Robots-Tag"]);
    }

    [Fact]
    public void Nothing_leads_to_the_editor() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories).Where(file => file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(".xml", StringComparison.Ordinal)),
            file => File.ReadAllText(file).Contains("/admin/", StringComparison.Ordinal));

    /// <summary>The editor with the site's files, its user signed in.</summary>
    private async Task<BrowserWindow> OpenEditorAsync(int width)
    {
        var window = await browser.OpenAsync(site.Output, width);
        await window.Page.AddInitScriptAsync($"window.repoFiles = {site.ToRepository().ToJsonString()};");
        await window.GoAsync("/admin/");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Login" }).ClickAsync();
        await window.Page.GetByText("First release").WaitForAsync();
        return window;
    }

    private static ILocator Field(IPage page, string name, int pane = 0) => page.Locator($"[id^={name}-field]").Nth(pane);

    private static async Task PublishAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Publish now" }).ClickAsync();
        await page.GetByText("Entry saved").First.WaitForAsync();
    }

    /// <summary>Writes what the editor holds into the site's folder.</summary>
    private async Task TakeAsync(IPage page) => site.Take(JsonNode.Parse(await page.EvaluateAsync<string>(ReadRepository))!.AsObject());

    private static IEnumerable<Files> Documents(string input, string collection, string pattern) =>
        from file in Directory.EnumerateFiles(Path.Combine(input, collection), pattern, SearchOption.AllDirectories)
        where !file.EndsWith(".zh.md", StringComparison.Ordinal)
        orderby file
        let translation = Path.ChangeExtension(file, ".zh.md")
        select new Files(File.ReadAllText(file), File.Exists(translation) ? new() { ["zh"] = File.ReadAllText(translation) } : []) { Collection = collection };

    private sealed record Files(string Main, Dictionary<string, string> Translations)
    {
        public string? Collection { get; init; }
    }
}
