using System.Text;
using Generator.Rendering.Markdown;
using Generator.Site;
using Generator.Tests.Infrastructure;
using static Generator.Tests.Infrastructure.TranslatedSite;

namespace Generator.Tests;

/// <summary>What accepting a translation writes into its file, and what it refuses.</summary>
public sealed class TranslationAcceptanceTests
{
    private const int Usage = 2;

    /// <summary>A translation's file as it was; what accepting it makes of it. SOURCE stands for the hashes.</summary>
    public static TheoryData<string, string> Files => new()
    {
        { "正文。\n", "---\nsource: SOURCE\n---\n正文。\n" },
        { "正文。\r\n\r\n其余。", "---\r\nsource: SOURCE\r\n---\r\n正文。\r\n\r\n其余。" },
        { "\uFEFF正文。\n", "\uFEFF---\nsource: SOURCE\n---\n正文。\n" },
        { "---\n# a comment\ntitle:   '题目'   # kept\n\n---\n\n正文。  \n", "---\n# a comment\ntitle:   '题目'   # kept\n\nsource: SOURCE\n---\n\n正文。  \n" },
        { "---\r\ntitle: \"题目\"\r\n---\r\n正文。", "---\r\ntitle: \"题目\"\r\nsource: SOURCE\r\n---\r\n正文。" },
        { "---\nsource: 000000 000000   # by hand\ntitle: 题目\n---\n正文。\n", "---\nsource: SOURCE   # by hand\ntitle: 题目\n---\n正文。\n" },
        { "---\nsource: \"000000\"\n---\n正文。\n", "---\nsource: SOURCE\n---\n正文。\n" },
        { "---\nsource: 000000\n  111111\n  222222\ntitle: 题目\n---\n正文。\n", "---\nsource: SOURCE\ntitle: 题目\n---\n正文。\n" },
        { "---\nsource: >-\n  000000\n  111111\ntitle: 题目\n---\n正文。\n", "---\nsource: SOURCE\ntitle: 题目\n---\n正文。\n" },
        { "---\nsource: # none yet\ntitle: 题目\n---\n正文。\n", "---\nsource: SOURCE # none yet\ntitle: 题目\n---\n正文。\n" },
        { "---\n---\n正文。\n", "---\nsource: SOURCE\n---\n正文。\n" },
        { "--- \nsummary: |+\n  两行\n\n---   \n正文。\n", "--- \nsummary: |+\n  两行\n\nsource: SOURCE\n---   \n正文。\n" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Accepting_changes_the_one_field_and_no_other_byte(string before, string after)
    {
        using var site = WithParagraphs(Paragraphs).Replace(Source, "title: {en: First release, zh: 第一篇新闻稿}", "title: {en: First release}");
        site.Replace(Source, "summary: {en: What happened first., zh: 最先发生的事。}\n", "");
        var path = Path.Combine(site.Root, Translation);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(before));
        Accept(site, Translation);
        var hashes = MarkdownBlocks.Read(string.Join("\n\n", Paragraphs)).Revision().ToString();
        Assert.Equal(after.Replace("SOURCE", hashes, StringComparison.Ordinal), Encoding.UTF8.GetString(File.ReadAllBytes(path)));
        Assert.Equal(TranslationState.Current, StateOf(site));
    }

    [Fact]
    public void Many_hashes_go_on_several_lines()
    {
        using var site = WithParagraphs([.. Enumerable.Range(0, 60).Select(i => $"Paragraph {i}.")]);
        Accept(site, Translation);
        var lines = site.Read(Translation).Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.Equal(60, lines.TakeWhile((line, i) => i == 0 || line != "---").Sum(line => line.Split(' ').Count(word => word.Length == 6)));
        Assert.Equal(TranslationState.Current, StateOf(site));
    }

    [Fact]
    public void What_cannot_be_accepted_is_refused_and_nothing_is_written()
    {
        using var site = TestSite.Minimal().Write("input/pages/stray.zh.md", "正文。\n").Write("input/pages/flow.md", "---\ntitle: {en: Flow}\n---\nText.\n")
            .Write("input/pages/flow.zh.md", "---\n{title: 流式}\n---\n正文。\n");
        var before = site.Read(Translation);
        AssertRefused("about.md is the source. Name its translation, such as about.zh.md.", "input/pages/about.md");
        AssertRefused("stray.zh.md has no source: stray.md is missing beside it.", "input/pages/stray.zh.md");
        AssertRefused("nowhere.zh.md does not exist.", "input/pages/nowhere.zh.md");
        AssertRefused("site.yaml is no translation that can be read.", "input/site.yaml");
        AssertRefused("There is no translation in ", "theme");
        AssertRefused("flow.zh.md has a form in which nothing can be set. Add this line yourself: source: ", "input/pages/flow.zh.md");
        Assert.Equal(Usage, GeneratorProcess.Run(site.Root, ["translations", "accept"]).ExitCode);
        Assert.Equal(before, site.Read(Translation));

        void AssertRefused(string reason, string path)
        {
            var run = GeneratorProcess.Run(site.Root, ["translations", "accept", Translation, path]);
            Assert.Equal(Usage, run.ExitCode);
            Assert.Contains(reason, run.Error, StringComparison.Ordinal);
            Assert.EndsWith("Nothing was written.\n", run.Error, StringComparison.Ordinal);
        }
    }
}
