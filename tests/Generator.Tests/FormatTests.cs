using System.Text;
using CsCheck;
using Generator.Checking.Typography;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary><c>generator format</c> mends what is sure and leaves all else byte for byte.</summary>
public sealed class FormatTests
{
    private const string Page = "input/pages/about.md";
    private const string Translation = "input/pages/about.zh.md";

    private static readonly Language English = new("en", "en", "English", 0);
    private static readonly Language Chinese = new("zh-Hans", "zh", "简体中文", 1);
    private static readonly TextFormatter Formatter = new([new TypographyPolicy { Quotes = QuoteStyle.Curly }, new TypographyPolicy()]);

    private static readonly Gen<string> Markdown = Gen.OneOf(
        Gen.OneOf(
            "word", " ", "  ", "\n", "\n\n", "\r\n", " - ", "--", "...", "\"", "'", "5 %", "2022-2025", " ,", "( a )", ":", " :", "[", "]", "](", "(u \"t - t\")", "![", "`",
            "```\n", "    ", "*", "**", "_", "#", "## ", "- ", "1. ", "> ", "|", "|-|\n", "[^1]", "[^1]: ", "\n:   ", "<b>", "</b>", "<!-- a - b -->", "&amp;", "&quot;",
            "\\", "{#id}", "{title=\"a - b\"}", ":x[a - b]{c=\"d - e\"}", "::x", ":::x\n", "https://a.b/c--d", "a@b.c", "[a]: http://x \"a - b\"\n", "*[A]: a - b\n", "A"),
        Gen.OneOf("中文", "品牌", ",", "，", "。", " ", "smart", "(", ")", "（", "“", "”", "——", "—", "…", "63~68%", "９５", "「", "」", "\uFFFC", "𠮷", "😀", "\0"));

    private static readonly Gen<string> Bodies = Markdown.Array[0, 30].Select(string.Concat);

    [Fact]
    public void Any_Markdown_is_formatted_once_and_for_all() =>
        Gen.Select(Bodies, Gen.Bool).Sample((text, isChinese) =>
        {
            var once = Format(text, isChinese);
            Assert.Equal(once.Text, Format(once.Text, isChinese).Text);
            Assert.Empty(Format(once.Text, isChinese).Changes);
        });

    [Fact]
    public void Any_text_between_protected_parts_leaves_them_as_they_are()
    {
        string[] kept = ["`a - b...`", "\n\n```\n\"x\" - 5 %\n```\n\n", "[l](/u--x?\"a\" \"\")", "<https://a.b/--c>", "{#id--x .c}", ":name[a - b]{c=\"d\"}", "<b title=\"a - b\">"];
        Gen.Select(Gen.OneOf(kept), Gen.OneOf("word", "a - b", "5 %", "\"q\"", "wait...", "2022-2025", "中,文").Array[1, 4].Select(words => string.Join(' ', words)))
            .Array[1, 5].Sample(parts =>
            {
                var text = string.Concat(parts.Select(part => $"{part.Item2} {part.Item1} "));
                var formatted = Format(text, isChinese: false).Text;
                Assert.All(parts, part => Assert.Contains(part.Item1, formatted, StringComparison.Ordinal));
            });
    }

    [Fact]
    public void A_site_is_mended_and_stays_the_site_it_is()
    {
        using var site = TestSite.Minimal();
        site.Write(Page, "---\ntitle: {en: \"About - us\", zh: \"关于,我们\"}\nsummary:\n  en: >-\n    A  text\n    with 5 % - more\n  zh: '他说\"你好\"，5%'\n---\nWrite - see [contact](contact.md \"A - b\").\n\n## Head - line\n\n`a - b`\n");
        site.Write(Translation, "请见,[联系方式](contact.md).\n\n## 标题,一\n\n`a,中`\n");
        var result = new SiteFormatter(site.Options()).Format([], write: true);
        Assert.Equal(
            "---\ntitle: {en: \"About – us\", zh: \"关于，我们\"}\nsummary:\n  en: >-\n    A text\n    with 5% – more\n  zh: '他说“你好”，5%'\n---\nWrite – see [contact](contact.md \"A – b\").\n\n## Head - line\n\n`a - b`\n",
            site.Read(Page));
        Assert.Equal("请见，[联系方式](contact.md)。\n\n## 标题，一\n\n`a,中`\n", site.Read(Translation));
        Assert.Empty(result.Errors);
        Assert.Empty(new SiteFormatter(site.Options()).Format([], write: false).Changes);
        Assert.Equal(["GEN5063"], site.Build().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    /// <summary>A change that would be another thing in YAML or Markdown is not made; the build goes on to name it.</summary>
    [Theory]
    [InlineData("[about]: word", "[about] : word")]
    [InlineData("[contact](contact.md)", "[contact] (contact.md)")]
    public void A_change_that_would_be_another_thing_is_not_made(string would, string text)
    {
        Assert.NotEqual(would, text);
        Assert.Equal(text + "\n", Format(text + "\n", isChinese: false).Text);
    }

    [Theory]
    [InlineData("title: {en: 'It''s', zh: 关于}", "title: {en: 'It’s', zh: 关于}")]
    [InlineData("title: {en: \"a \\\"b\\\" c\", zh: 关于}", "title: {en: \"a \\\"b\\\" c\", zh: 关于}")]
    [InlineData("title:\n  en: It's\n  zh: 关于,我们: 一", null)]
    [InlineData("title:\n  en: It's\n  zh: 关于,我们", "title:\n  en: It’s\n  zh: 关于，我们")]
    [InlineData("title:\n  en: |\n    It's\n    ours\n  zh: 关于", "title:\n  en: |\n    It’s\n    ours\n  zh: 关于")]
    public void Front_matter_keeps_its_form(string yaml, string? expected)
    {
        using var site = TestSite.Minimal();
        site.Replace("input/site.yaml", "timezones:", "typography: {en: {quotes: curly}}\ntimezones:");
        site.Write(Page, $"---\n{yaml}\n---\nText, see [contact](contact.md).\n");
        var result = new SiteFormatter(site.Options()).Format([], write: true);
        Assert.Equal($"---\n{expected ?? yaml}\n---\nText, see [contact](contact.md).\n", site.Read(Page));
        Assert.Equal(expected is null, result.Errors.Length > 0);
    }

    [Fact]
    public void Straight_quotes_are_escaped_where_YAML_needs_it()
    {
        using var site = TestSite.Minimal();
        site.Write(Page, "---\ntitle: {en: 'The brand’s', zh: 关于}\nsummary: {en: \"A “b” c\", zh: 关于}\n---\nText.\n");
        new SiteFormatter(site.Options()).Format([], write: true);
        Assert.Equal("---\ntitle: {en: 'The brand''s', zh: 关于}\nsummary: {en: \"A \\\"b\\\" c\", zh: 关于}\n---\nText.\n", site.Read(Page));
    }

    [Fact]
    public void Marks_line_ends_and_rights_stay()
    {
        using var site = TestSite.Minimal();
        var path = Path.Combine(site.Root, Page);
        File.WriteAllText(path, "---\r\ntitle: {en: About, zh: 关于}\r\n---\r\nOne - two\r\n\tthree - four", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var rights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead;
        SetRights(path, rights);
        new SiteFormatter(site.Options()).Format([], write: true);
        Assert.Equal("\uFEFF---\r\ntitle: {en: About, zh: 关于}\r\n---\r\nOne – two\r\n\tthree – four", Encoding.UTF8.GetString(File.ReadAllBytes(path)));
        Assert.Equal(OperatingSystem.IsWindows() ? null : rights, Rights(path));
    }

    private static void SetRights(string path, UnixFileMode rights)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, rights);
        }
    }

    private static UnixFileMode? Rights(string path) => OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(path);

    [Fact]
    public void The_command_lists_and_then_mends_and_touches_nothing_else()
    {
        using var site = TestSite.Minimal();
        site.Write(Page, "---\ntitle: {en: About, zh: 关于}\n---\nWrite - see [contact](contact.md).\n");
        var before = TreeState.Of(site.Input);
        var check = GeneratorProcess.Run(site.Root, ["format", "--check"]);
        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        Assert.Contains("--> input/pages/about.md:4:7", check.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 place in 1 file would be mended.\n", check.Output, StringComparison.Ordinal);
        Assert.Equal(before, TreeState.Of(site.Input));

        Assert.Equal((0, "1 place in 1 file mended.\n"), Run("format"));
        Assert.Equal("---\ntitle: {en: About, zh: 关于}\n---\nWrite – see [contact](contact.md).\n", site.Read(Page));
        var after = TreeState.Of(site.Input);
        Assert.Equal((0, "Nothing is to be mended.\n"), Run("format", "--check"));
        Assert.Equal((0, "Nothing is to be mended.\n"), Run("format"));
        Assert.Equal(after, TreeState.Of(site.Input));

        (int, string) Run(params string[] arguments) => GeneratorProcess.Run(site.Root, arguments) is var run ? (run.ExitCode, run.Output) : default;
    }

    [Fact]
    public void Only_what_is_named_is_formatted()
    {
        using var site = TestSite.Minimal();
        site.Write(Page, "---\ntitle: {en: About, zh: 关于}\n---\nWrite - see [contact](contact.md).\n").Write(Translation, "请见,[联系方式](contact.md)。\n");
        Assert.Equal(0, GeneratorProcess.Run(site.Root, ["format", "input/pages/about.zh.md"]).ExitCode);
        Assert.Contains("Write - see", site.Read(Page), StringComparison.Ordinal);
        Assert.Contains("请见，", site.Read(Translation), StringComparison.Ordinal);
        Assert.Equal(0, GeneratorProcess.Run(site.Root, ["format", "--check", "input/press"]).ExitCode);
        Assert.Equal(1, GeneratorProcess.Run(site.Root, ["format", "--check", "input/pages/"]).ExitCode);
        Assert.Equal(2, GeneratorProcess.Run(site.Root, ["format", "nowhere.md"]).ExitCode);
        Assert.Equal(2, GeneratorProcess.Run(site.Root, ["format", "theme"]).ExitCode);
    }

    [Fact]
    public void A_document_that_cannot_be_read_is_left_alone_and_named()
    {
        using var site = TestSite.Minimal();
        site.Write(Page, "---\ntitel: {en: About, zh: 关于}\n---\nWrite - see.\n");
        var result = new SiteFormatter(site.Options()).Format([], write: true);
        Assert.Contains("GEN1009", result.Errors.Select(error => error.Id));
        Assert.Contains("Write - see.", site.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void The_real_content_is_formatted()
    {
        using var site = TestSite.Real();
        Assert.Empty(new SiteFormatter(site.Options()).Format([], write: false).Changes);
    }

    private static FormattedText Format(string markdown, bool isChinese)
    {
        var source = new SourceText("/input/pages/x.md", markdown);
        var body = new MarkdownBody(isChinese ? Chinese : English, new SourceFile(source.Path, "pages/x.md"), source, 0);
        return Formatter.Format(new FormattedFile(body, []) { IsSource = true });
    }
}
