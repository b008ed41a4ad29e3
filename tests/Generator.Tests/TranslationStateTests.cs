using System.Text.Json;
using Generator.Site;
using Generator.Tests.Infrastructure;
using static Generator.Tests.Infrastructure.TranslatedSite;

namespace Generator.Tests;

/// <summary>Which translations are up to date with their source, who is told, and how a writer says that one is.</summary>
public sealed class TranslationStateTests
{
    private const string Page = "/zh/press/2024/first/";

    private const int Clean = 0;
    private const int ContentErrors = 1;

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

    private static IEnumerable<string> Changes(TestSite site) => Survey(site).Translations.SelectMany(translation => translation.Changes)
        .Select(change => $"{change.Kind} {change.Line} {change.Summary}");
}
