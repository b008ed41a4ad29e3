using System.Text;
using System.Text.Json;
using CsCheck;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;
using Generator.Site;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Which translations are up to date with their source, who is told, and how a writer says that one is.</summary>
public sealed class TranslationStateTests
{
    private const string Source = "input/press/2024-01-10-first/index.md";
    private const string Translation = "input/press/2024-01-10-first/index.zh.md";
    private const string Page = "/zh/press/2024/first/";

    private const int Clean = 0;
    private const int ContentErrors = 1;
    private const int Usage = 2;

    private static readonly string[] Paragraphs = ["One rate of 95.28% here.", "## A heading", "- an item\n- another item", "The last words."];

    /// <summary>A source before and after, and what became of its blocks, by their places in the new text.</summary>
    public static TheoryData<string, string, string> Edits => new()
    {
        { "One.\n\nTwo.", "One.\n\nTwo.", "" },
        { "One.\n\nTwo.", "One.\n\nTow.", "Changed 1" },
        { "One.\n\nTwo.", "One.\n\nNew.\n\nTwo.", "Added 1" },
        { "One.\n\nTwo.\n\nThree.", "One.\n\nThree.", "Removed 1" },
        { "One.\n\nTwo.\n\nThree.\n\nFour.", "Four.\n\nOne.\n\nTwo.\n\nThree.", "Moved 0" },
        { "One.\n\nTwo.\n\nThree.", "One.\n\nDeux.\n\nTrois.\n\nQuatre.", "Changed 1, Changed 2, Added 3" },
        { "", "One.", "Added 0" },
        { "One.", "", "Removed 0" },

        // Wrapping, spaces and markers say nothing.
        { "One two three\nfour five.", "One two\n  three four   five.  \r\n", "" },
        { "One.\n\nTwo.", "One.\r\n\r\n\r\n\r\nTwo.\r\n", "" },
        { "我们发布报告。\n报告很长，\n也很好。", "我们发布报告。报告很长，也很\n好。", "" },
        { "smart精灵#1的**电池**\n碳足迹", "smart 精灵#1 的**电池**碳足迹", "" },
        { "* one\n* two\n    * three", "- one\n- two\n  - three", "" },
        { "1) one\n2) two", "1. one\n2. two", "" },
        { "> quoted words\n> go on", "> quoted\n> words go on", "" },
        { "| a | b |\n|---|--:|\n| 1 | 2 |", "| a    | b   |\n| ---- | ----: |\n| 1    |   2 |", "" },
        { "```\ncode\n```", "```\ncode  \n```", "" },
        { "One.\n\nTwo.", "One.\n\n<!-- parity: ignore 7 \"seven seas\" -->\n\nTwo.", "" },

        // What a reader sees does.
        { "```\na b\n```", "```\na  b\n```", "Changed 0" },
        { "> one\n>> two", "> one\n> two", "Changed 0" },
        { "One **two**.", "One two.", "Changed 0" },
        { "One [two](a.md).", "One [two](b.md).", "Changed 0" },
        { "| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 3 |", "Changed 0" },
        { "| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|--:|\n| 1 | 2 |", "Changed 0" },
        { "增长95.82%。", "增长95.28%。", "Changed 0" },
        { "## One {#one}", "## One {#first}", "Changed 0" },

        // Each footnote, definition and directive is a block of its own.
        { "One[^a].\n\n[^a]: Note.\n\n[^b]: Other.", "One[^a].\n\n[^a]: Note!\n\n[^b]: Other.", "Changed 1" },
        { "One [a].\n\n[a]: a.md\n\nTwo.", "One [a].\n\n[a]: b.md\n\nTwo.", "Changed 1" },
        { "One.\n\n:::note\n\nInside.\n\n:::\n\nTwo.", "One.\n\n:::note\n\nWithin.\n\n:::\n\nTwo.", "Changed 2" },
        { "Term\n:   Meaning.\n\nTwo.", "Term\n:   Sense.\n\nTwo.", "Changed 0" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_change_is_told_by_block(string before, string after, string expected)
    {
        var changes = RevisionComparer.Compare(MarkdownBlocks.Read(before).Revision(), MarkdownBlocks.Read(after).Revision());
        Assert.Equal(expected, string.Join(", ", changes.Select(change => $"{change.Kind} {change.After}")));
    }

    [Fact]
    public void Any_edit_of_one_paragraph_among_many_is_one_change() =>
        Gen.Select(Gen.Int[2, 40], Gen.Int[0, 39], Gen.Int[0, 2]).Sample((count, place, edit) =>
        {
            var before = Enumerable.Range(0, count).Select(i => $"Paragraph number {i}.").ToList();
            var after = before.ToList();
            place %= count;
            switch (edit)
            {
                case 0:
                    after[place] += " More.";
                    break;
                case 1:
                    after.Insert(place, "New.");
                    break;
                default:
                    after.RemoveAt(place);
                    break;
            }

            var change = Assert.Single(RevisionComparer.Compare(Revision(before), Revision(after)));
            Assert.Equal((place, (BlockChangeKind)edit), (change.After, change.Kind));
        });

    [Fact]
    public void A_revision_reads_as_it_is_written() => Gen.UInt.Array.Sample(values =>
    {
        var revision = new SourceRevision([.. values.Select(value => new BlockHash(value >> 2))]);
        Assert.True(SourceRevision.TryParse(revision.ToString())!.IsSame(revision));
    });

    [Fact]
    public void A_writer_accepts_translations_and_sees_which_words_of_which_block_have_changed_since()
    {
        using var site = WithParagraphs(Paragraphs).Commit("2024-01-10T09:00:00+08:00");
        Assert.Equal(TranslationState.Unaccepted, StateOf(site));
        Accept(site, Translation);
        Assert.Equal(TranslationState.Current, StateOf(site));

        site.Replace(Source, "95.28%", "95.82%").Replace(Source, "The last words.", "An insertion.\n\nThe last\nwords.");
        Assert.Equal(TranslationState.Behind, StateOf(site));
        Assert.Equal(
            ["Changed 14 One rate of [-95.28%-]{+95.82%+} here.", "Added 21 {+An insertion.+}"],
            Changes(site));
        var run = Run(site, "translations");
        Assert.Equal(Clean, run.ExitCode);
        Assert.Contains($"{Source}:14 changed One rate of [-95.28%-]{{+95.82%+}} here.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("behind by 2 blocks", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 behind, 5 unaccepted.\n", run.Output, StringComparison.Ordinal);

        Assert.Equal($"accepted {Translation}\n", Run(site, "translations", "accept", "input/press").Output);
        Assert.Equal(TranslationState.Current, StateOf(site));
        Assert.Equal($"current  {Translation}\n", Run(site, "translations", "accept", Translation).Output);
    }

    [Fact]
    public void The_older_words_are_found_however_often_the_source_was_committed_since()
    {
        using var site = WithParagraphs(Paragraphs).Commit("2024-01-10T09:00:00+08:00");
        Accept(site, "input");
        site.Replace(Source, "95.28%", "95%").Commit("2024-01-11T09:00:00+08:00");
        site.Replace(Source, "an item", "one item").Commit("2024-01-12T09:00:00+08:00");
        site.Replace(Source, "95%", "96%");
        Assert.Equal(
            ["Changed 14 One rate of [-95.28%-]{+96%+} here.", "Changed 18 - [-an-]{+one+} item - another item"],
            Changes(site));
    }

    [Fact]
    public void Without_a_repository_the_blocks_are_told_without_words()
    {
        using var site = WithParagraphs(Paragraphs);
        Accept(site, "input");
        site.Replace(Source, "95.28%", "95.82%");
        Assert.Equal(["Changed 14 "], Changes(site));
        site.Replace(Translation, "source: ", "source: 000000 ");
        Assert.Equal(["Changed 14 ", "Removed 16 "], Changes(site));
    }

    [Fact]
    public void A_check_fails_where_a_translation_is_not_what_the_site_wants()
    {
        using var site = TestSite.Minimal();
        Assert.Equal(ContentErrors, Run(site, "translations", "--check").ExitCode);
        Accept(site, "input");
        Assert.Equal(Clean, Run(site, "translations", "--check").ExitCode);

        File.Delete(Path.Combine(site.Root, Translation));
        Assert.Equal(TranslationState.Missing, StateOf(site));
        Assert.Equal(Clean, Run(site, "translations").ExitCode);
        Assert.Equal(ContentErrors, Run(site, "translations", "--check").ExitCode);
        site.Replace("input/site.yaml", "publisher:", "collections:\n  press: {missing-translation: hide}\npublisher:");
        Assert.Equal(Clean, Run(site, "translations", "--strict").ExitCode);

        site.Write("input/pages/stray.zh.md", "正文。\n");
        Assert.Equal(TranslationState.Orphaned, StateOf(site, "pages/stray"));
        var run = Run(site, "translations", "--check");
        Assert.Equal(ContentErrors, run.ExitCode);
        Assert.Contains("5 current, 1 missing, 1 orphaned.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_reads_every_translation_with_its_files_and_changes()
    {
        using var site = WithParagraphs(Paragraphs);
        Accept(site, "input/press");
        site.Replace(Source, "95.28%", "95.82%").Write("input/pages/stray.zh.md", "正文。\n");
        var run = Run(site, "translations", "--format", "json");
        ExpectedFile.Verify(Repository.TestFile("Golden", "translations.json"), run.Output);
        Assert.Equal(Clean, run.ExitCode);
    }

    [Fact]
    public void What_keeps_a_document_from_being_read_is_said_and_the_others_are_told()
    {
        using var site = TestSite.Minimal().Write("input/pages/about.md", "---\ntitel: {en: About, zh: 关于}\n---\nText.\n");
        var run = Run(site, "translations", "--format", "json");
        Assert.Equal(ContentErrors, run.ExitCode);
        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(5, json.GetProperty("translations").GetArrayLength());
        Assert.Equal(["GEN1009", "GEN1011"], json.GetProperty("diagnostics").EnumerateArray().Select(error => error.GetProperty("id").GetString()).Order());
    }

    [Fact]
    public void A_draft_has_a_state_too()
    {
        using var site = TestSite.Minimal().WriteRelease("2024-02-01-draft", "2024-02-01T09:00", "draft: true\n");
        Assert.Equal(TranslationState.Unaccepted, StateOf(site, "press/2024-02-01-draft/index"));
    }

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
        Assert.Equal(Usage, Run(site, "translations", "accept").ExitCode);
        Assert.Equal(before, site.Read(Translation));

        void AssertRefused(string reason, string path)
        {
            var run = Run(site, "translations", "accept", Translation, path);
            Assert.Equal(Usage, run.ExitCode);
            Assert.Contains(reason, run.Error, StringComparison.Ordinal);
            Assert.EndsWith("Nothing was written.\n", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_reader_of_a_page_that_is_behind_is_told_when_the_source_changed_and_where_it_is()
    {
        using var site = Behind();
        site.Commit("2024-03-05T23:30:00+01:00");
        var result = site.Build();
        Assert.False(result.HasErrors);
        Assert.Equal(
            $"GEN5031 {Translation}:2:9 index.md has changed since this translation was made: 1 block.",
            site.Describe(Assert.Single(result.Diagnostics)));
        var notice = site.Page(Page).QuerySelector(".behind")!;
        Assert.Equal("2024年3月6日 English", notice.TextContent);
        Assert.Equal("/en/press/2024/first/", notice.QuerySelector("a")!.GetAttribute("href"));
        Assert.Null(site.Page("/en/press/2024/first/").QuerySelector(".behind"));
        Assert.Null(site.Page("/zh/about/").QuerySelector(".behind"));
    }

    [Fact]
    public void Without_a_repository_the_date_is_the_document_s()
    {
        using var site = Behind(isCommitted: false);
        site.Build();
        Assert.Equal("2024年1月10日 English", site.Page(Page).QuerySelector(".behind")!.TextContent);

        Accept(site, "input/pages/about.zh.md");
        site.Replace("input/pages/about.md", "Write to us", "Do write to us").Build();
        Assert.Equal("English", site.Page("/zh/about/").QuerySelector(".behind")!.TextContent.Trim());
    }

    [Fact]
    public void A_clone_that_is_too_shallow_tells_no_date()
    {
        using var site = Behind();
        site.Commit("2024-03-05T23:30:00+01:00");
        using var clone = new TemporaryFolder();
        GitRepository.Run(site.Root, "2024-03-05T09:00:00Z", "clone", "--quiet", "--depth=1", $"file://{site.Root}", clone.Combine("clone"));
        using var copy = TestSite.Copy(clone.Combine("clone/input"), clone.Combine("clone/theme"));
        Directory.Move(clone.Combine("clone/.git"), Path.Combine(copy.Root, ".git"));
        copy.Build();
        Assert.Equal("2024年1月10日 English", copy.Page(Page).QuerySelector(".behind")!.TextContent);
    }

    [Fact]
    public void A_commit_between_two_builds_is_seen()
    {
        using var site = Behind();
        site.Commit("2024-03-05T09:00:00+08:00");
        site.Build();
        Assert.True(site.Build().IsUnchanged);

        GitRepository.Run(site.Root, "2024-03-07T09:00:00+08:00", "-c", "user.name=Test", "-c", "user.email=test@site.example", "commit", "--quiet", "--amend", "--no-edit");
        var result = site.Build();
        Assert.False(result.IsUnchanged);
        Assert.Equal("2024年3月7日 English", site.Page(Page).QuerySelector(".behind")!.TextContent);
        Assert.Single(result.Diagnostics);

        var incremental = TestSite.ReadTree(site.Output);
        Directory.Delete(site.Output, recursive: true);
        File.Delete(Path.Combine(site.Root, ".output.manifest"));
        Assert.Equal(result.Diagnostics.Select(site.Describe), site.Build().Diagnostics.Select(site.Describe));
        Assert.Equal(incremental, TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void A_translation_that_is_behind_fails_a_strict_build_alone()
    {
        using var site = Behind();
        var plain = Run(site, "build");
        Assert.Equal(Clean, plain.ExitCode);
        Assert.Contains("1 translation is behind its source: see `generator translations`.\n", plain.Output, StringComparison.Ordinal);
        Assert.Equal(ContentErrors, Run(site, "check", "--strict").ExitCode);
        Accept(site, "input");
        Assert.Equal(Clean, Run(site, "check", "--strict").ExitCode);
    }

    private static SourceRevision Revision(IEnumerable<string> paragraphs) => MarkdownBlocks.Read(string.Join("\n\n", paragraphs)).Revision();

    /// <summary>The minimal site, its release with these blocks.</summary>
    private static TestSite WithParagraphs(string[] blocks)
    {
        var site = TestSite.Minimal();
        var text = site.Read(Source);
        return site.Write(Source, text[..(text.LastIndexOf("---\n", StringComparison.Ordinal) + 4)] + string.Join("\n\n", blocks) + "\n");
    }

    /// <summary>The minimal site with a theme that shows the notice; the source of its release has changed since it was translated.</summary>
    private static TestSite Behind(bool isCommitted = true)
    {
        var site = TestSite.Minimal().Replace(
            "theme/layouts/base.html",
            "{{ layout }}\n</main>",
            "{{ if page.behind }}<p class=\"behind\">{{ if page.behind.date }}{{ page.behind.date | date \"long\" }}{{ end }} <a href=\"{{ page.behind.url }}\" hreflang=\"{{ page.behind.language.tag }}\">{{ page.behind.language.name }}</a></p>{{ end }}{{ layout }}\n</main>");
        if (isCommitted)
        {
            site.Commit("2024-01-10T09:00:00+08:00");
        }

        Accept(site, Translation);
        return site.Replace(Source, "More [about us]", "Some more [about us]");
    }

    private static ProcessOutput Run(TestSite site, params string[] arguments) => GeneratorProcess.Run(site.Root, arguments);

    private static void Accept(TestSite site, string path)
    {
        var acceptance = TranslationAcceptance.Plan(Survey(site), [Path.Combine(site.Root, path)]);
        Assert.Empty(acceptance.Refusals);
        acceptance.Write();
    }

    private static TranslationSurvey Survey(TestSite site) => TranslationSurvey.Take(site.Options(), new DiagnosticBag())!;

    private static TranslationState StateOf(TestSite site, string document = "press/2024-01-10-first/index") =>
        Survey(site).Translations.Single(translation => translation.Key.Value == document).State;

    private static IEnumerable<string> Changes(TestSite site) => Survey(site).Translations.SelectMany(translation => translation.Changes)
        .Select(change => $"{change.Kind} {change.Line} {change.Summary}");
}
