using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>
/// Markdown and the HTML it becomes on a page, in pairs of files under <c>Golden/markdown</c>; a name that begins with
/// "chinese" is shown as the Chinese page has it. UPDATE_GOLDEN=1 writes the HTML anew.
/// </summary>
public sealed class GoldenMarkdownTests
{
    private const string FrontMatter = "---\ntitle: Golden\n---\n";
    private const string BodyStart = "<div class=\"body\">\n";
    private const string BodyEnd = "\n</div>";

    private static readonly string Folder = Repository.TestFile("Golden", "markdown");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Markdown_becomes_the_HTML_beside_it(string name)
    {
        var markdown = File.ReadAllText(Path.Combine(Folder, name + ".md"));
        using var site = TestSite.Minimal()
            .Write("input/pages/golden.md", FrontMatter + markdown)
            .Write("input/pages/golden.zh.md", markdown)
            .Write("input/pages/other.md", "---\ntitle: Other\n---\n## Part\n\nText.\n")
            .Write("input/pages/other.zh.md", "## 部分\n\n正文。\n");
        File.Copy(Path.Combine(site.Input, "press", "2024-01-10-first", "cover.svg"), Path.Combine(site.Input, "pages", "square.svg"));
        // The HTML checks warn of what these pages try on purpose.
        Assert.DoesNotContain(site.Build().Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);

        var language = name.StartsWith("chinese", StringComparison.Ordinal) ? "zh" : "en";
        var page = site.Read($"output/{language}/golden/index.html");
        var start = page.IndexOf(BodyStart, StringComparison.Ordinal) + BodyStart.Length;
        var end = page.LastIndexOf(BodyEnd, StringComparison.Ordinal);
        ExpectedFile.Verify(Path.Combine(Folder, name + ".html"), page[start..end]);
    }
}
