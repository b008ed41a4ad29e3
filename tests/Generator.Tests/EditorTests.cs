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

    [Fact]
    public async Task What_is_written_in_both_languages_are_files_that_build()
    {
        await using var window = await browser.OpenAsync(site.Output, 1280);
        var page = window.Page;
        await page.AddInitScriptAsync($"window.repoFiles = {site.ToRepository().ToJsonString()};");
        await window.GoAsync("/admin/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Login" }).ClickAsync();
        await page.GetByText("First release").WaitForAsync();

        // A release that is there: its title in Chinese, and nothing else.
        await page.EvaluateAsync("location.hash = '#/collections/press/entries/2024-01-10-first/index'");
        await Field("title").WaitForAsync();
        Assert.Equal("First release", await Field("title").InputValueAsync());
        await Field("title", pane: 1).FillAsync("第一篇新闻");
        await PublishAsync();
        await Browser.SaveScreenshotAsync(page, "editor-release");
        var before = site.Read(Release);

        // A new one.
        await page.EvaluateAsync("location.hash = '#/collections/press/new'");
        await page.WaitForFunctionAsync("() => document.querySelector('[id^=title-field]')?.value === ''");
        await Field("title").FillAsync("Blue sky");
        await Field("title", pane: 1).FillAsync("蓝天");
        await Field("date").FillAsync("2024-02-03T10:00+08:00");
        await WriteAsync(0, "The sky is blue.");
        await WriteAsync(1, "天是蓝的。");
        await PublishAsync();

        site.Take(JsonNode.Parse(await page.EvaluateAsync<string>("JSON.stringify(window.repoFiles)"))!.AsObject());
        Assert.Equal(before.Replace("zh: 第一篇新闻稿", "zh: 第一篇新闻", StringComparison.Ordinal), site.Read(Release));
        site.BuildClean();
        Assert.Contains("第一篇新闻<", site.Read("output/zh/press/2024/first/index.html"), StringComparison.Ordinal);
        Assert.Contains("The sky is blue.", site.Read("output/en/press/2024/blue-sky/index.html"), StringComparison.Ordinal);
        Assert.Contains("天是蓝的。", site.Read("output/zh/press/2024/blue-sky/index.html"), StringComparison.Ordinal);
        Assert.Empty(window.Problems);

        ILocator Field(string name, int pane = 0) => page.Locator($"[id^={name}-field]").Nth(pane);

        async Task WriteAsync(int pane, string text)
        {
            await page.Locator("[contenteditable=true]").Nth(pane).ClickAsync();
            await page.Keyboard.InsertTextAsync(text);
        }

        async Task PublishAsync()
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).First.ClickAsync();
            await page.GetByRole(AriaRole.Menuitem, new() { Name = "Publish now" }).ClickAsync();
            await page.GetByText("Entry saved").First.WaitForAsync();
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
