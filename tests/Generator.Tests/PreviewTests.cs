using System.Net;
using System.Text.Json;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What a save changes in what the preview serves.</summary>
public sealed class PreviewTests
{
    private const string Release = "input/press/2024-01-10-first/index.md";
    private const string ReleasePage = "/en/press/2024/first/";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_saved_text_is_served_and_lists_follow(bool poll)
    {
        await using var preview = await PreviewedSite.StartAsync(TestSite.Minimal(), options => options with { Poll = poll });
        Assert.Equal(poll, preview.IsPolling);
        var title = preview.Site.Read(Release).Split('\n').First(line => line.StartsWith("title:", StringComparison.Ordinal));
        preview.Site.Replace(Release, title, "title: {en: A new headline, zh: 新标题}");
        await preview.WaitForTextAsync(ReleasePage, "A new headline");
        await preview.WaitForTextAsync("/zh/press/2024/first/", "新标题");
        await preview.WaitForTextAsync("/en/press/", "A new headline");
        await preview.WaitForTextAsync("/en/feed.xml", "A new headline");
    }

    [Fact]
    public async Task A_file_with_a_mistake_is_named_with_its_lines_and_the_page_stays_as_it_was()
    {
        await using var preview = await PreviewedSite.StartAsync(TestSite.Minimal(), options => options with { Editor = "editor:{file}?{line},{column}" });
        var good = await preview.ReadAsync(ReleasePage);
        var text = preview.Site.Read(Release);
        preview.Site.Write(Release, text.Replace("date:", "datum:", StringComparison.Ordinal));
        var state = await preview.WaitForStateAsync(state => HasDiagnostic(state, "GEN1009") && !state.GetProperty("checking").GetBoolean());
        var found = state.GetProperty("diagnostics").EnumerateArray().First(found => found.GetProperty("id").GetString() == "GEN1009");
        var line = found.GetProperty("line").GetInt32();
        Assert.StartsWith("datum:", found.GetProperty("lines").EnumerateArray().Single(shown => shown.GetProperty("number").GetInt32() == line).GetProperty("text").GetString());
        Assert.EndsWith($"/{Release}?{line},1", found.GetProperty("open").GetString());
        Assert.NotEqual("", found.GetProperty("help").GetString());
        Assert.Equal(good, await preview.ReadAsync(ReleasePage));
        Assert.Contains("first", await preview.ReadAsync("/en/press/"));

        preview.Site.Write(Release, text + "\nMended.\n");
        await preview.WaitForTextAsync(ReleasePage, "Mended.");
        await preview.WaitForStateAsync(state => !HasDiagnostic(state, "GEN1009"));
    }

    [Fact]
    public async Task A_template_that_is_broken_or_gone_leaves_the_site_as_it_was()
    {
        const string layout = "theme/layouts/release.html";
        await using var preview = await PreviewedSite.StartAsync(TestSite.Minimal());
        var good = await preview.ReadAsync(ReleasePage);
        var text = preview.Site.Read(layout);

        preview.Site.Write(layout, text + "{{ for }}");
        await preview.WaitForStateAsync(state => HasDiagnostic(state, "GEN2001") && state.GetProperty("blocked").GetBoolean());
        Assert.Equal(good, await preview.ReadAsync(ReleasePage));

        File.Delete(Path.Combine(preview.Site.Root, layout));
        await preview.WaitForStateAsync(state => HasDiagnostic(state, "GEN2003"));
        Assert.Equal(good, await preview.ReadAsync(ReleasePage));

        preview.Site.Write(layout, text + "{{ unknown_name }}");
        await preview.WaitForStateAsync(state => HasDiagnostic(state, "GEN2002"));
        Assert.Equal(good, await preview.ReadAsync(ReleasePage));

        preview.Site.Write(layout, text + "<p>The end</p>");
        await preview.WaitForTextAsync(ReleasePage, "<p>The end</p>");
        await preview.WaitForStateAsync(state => state.GetProperty("errors").GetInt32() == 0 && !state.GetProperty("blocked").GetBoolean());
    }

    [Fact]
    public async Task A_thousand_rapid_saves_end_with_the_last_text()
    {
        await using var preview = await PreviewedSite.StartAsync(TestSite.Minimal());
        var text = preview.Site.Read(Release);
        for (var save = 1; save <= 1_000; save++)
        {
            preview.Site.Write(Release, $"{text}\nSave {save} ends.\n");
        }

        await preview.WaitForTextAsync(ReleasePage, "Save 1000 ends.");
    }

    [Fact]
    public async Task A_file_that_is_written_in_halves_is_shown_when_it_is_whole()
    {
        await using var preview = await PreviewedSite.StartAsync(TestSite.Minimal());
        var text = preview.Site.Read(Release) + "\nThe second half.\n";
        preview.Site.Write(Release, text[..20]);
        await preview.WaitForStateAsync(state => state.GetProperty("errors").GetInt32() > 0);
        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync(ReleasePage)).StatusCode);
        await File.AppendAllTextAsync(Path.Combine(preview.Site.Root, Release), text[20..]);
        await preview.WaitForTextAsync(ReleasePage, "The second half.");
        await preview.WaitForStateAsync(state => !HasDiagnostic(state, "GEN1006") && !HasDiagnostic(state, "GEN1007"));
    }

    [Fact]
    public async Task A_renamed_folder_and_a_hundred_changed_files_are_followed()
    {
        var site = TestSite.Minimal();
        for (var number = 0; number < 50; number++)
        {
            site.WriteRelease($"2024-02-01-many-{number}", "2024-02-01T09:00");
        }

        await using var preview = await PreviewedSite.StartAsync(site);
        var press = Path.Combine(site.Input, "press");
        Directory.Move(Path.Combine(press, "2024-01-10-first"), Path.Combine(press, "2024-01-10-renamed"));
        await preview.WaitForStatusAsync("/en/press/2024/renamed/", HttpStatusCode.OK);
        await preview.WaitForStatusAsync(ReleasePage, HttpStatusCode.NotFound);

        foreach (var file in Directory.EnumerateFiles(press, "index*.md", SearchOption.AllDirectories))
        {
            await File.AppendAllTextAsync(file, "\nChecked out.\n");
        }

        for (var number = 0; number < 50; number++)
        {
            await preview.WaitForTextAsync($"/zh/press/2024/many-{number}/", "Checked out.");
        }
    }

    [Fact]
    public async Task Drafts_and_releases_to_come_are_shown_with_a_banner()
    {
        var site = TestSite.Minimal();
        site.WriteRelease("2024-03-01-unfinished", "2024-03-01T09:00", "draft: true\n")
            .WriteRelease("2030-03-01-planned", "2030-03-01T09:00")
            .WriteRelease("2024-03-01-secret", "2024-03-01T09:00", "embargo: 2030-03-02T09:00\n");
        await using var preview = await PreviewedSite.StartAsync(site);
        Assert.Contains("data-banner=\"Draft:", await preview.ReadAsync("/en/press/2024/unfinished/"));
        Assert.Contains("data-banner=\"Planned: this page is published from 2030-03-01 09:00 (Asia/Shanghai).\"", await preview.ReadAsync("/en/press/2030/planned/"));
        Assert.Contains("data-banner=\"Under embargo: this page is published from 2030-03-02 09:00", await preview.ReadAsync("/zh/press/2024/secret/"));
        Assert.DoesNotContain("data-banner", await preview.ReadAsync(ReleasePage));
    }

    private static bool HasDiagnostic(JsonElement state, string id) =>
        state.GetProperty("diagnostics").EnumerateArray().Any(found => found.GetProperty("id").GetString() == id);
}
