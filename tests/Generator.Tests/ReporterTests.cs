using System.Text.Json;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>How diagnostics are written, for a person, a program and GitHub.</summary>
public sealed class ReporterTests
{
    private const int Clean = 0;
    private const int ContentErrors = 1;

    /// <summary>A link that leads nowhere, behind Chinese text.</summary>
    private const string BrokenPage = "---\ntitle: {en: About, zh: 关于}\n---\n请先阅读《报告》，再见[联系方式](contacts.md)。\n";

    [Fact]
    public void A_content_error_is_shown_with_its_line_and_a_caret_below_the_place()
    {
        using var site = TestSite.Minimal().Write("input/pages/about.md", BrokenPage);
        var run = GeneratorProcess.Run(site.Root, ["build", "--verbosity", "quiet"]);
        Assert.Equal((ContentErrors, ""), (run.ExitCode, run.Error));

        // A Chinese character is two cells wide, so the caret stands below the link only if cells are counted.
        Assert.Equal(
            """
            error GEN3001: `contacts.md` does not exist: there is no pages/contacts.md in the input folder.
              --> input/pages/about.md:4:19
               |
             4 | 请先阅读《报告》，再见[联系方式](contacts.md)。
               |                                  ^^^^^^^^^^^
               = help: Did you mean pages/contact.md?

            1 error, 0 warnings


            """,
            run.Output);
    }

    [Fact]
    public void A_line_with_tabs_and_control_characters_is_shown_on_one_line()
    {
        using var site = TestSite.Minimal().Write("input/pages/about.md", "---\ntitle: {en: About, zh: 关于}\n---\nA\tb\u001b[31mc [link](contacts.md).\n");
        var run = GeneratorProcess.Run(site.Root, ["build"]);
        Assert.Contains(
            " 4 | A b [31mc [link](contacts.md).\n   |                  ^^^^^^^^^^^\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void Json_lists_the_diagnostics_with_paths_from_the_working_folder()
    {
        using var site = TestSite.Minimal().Write("input/pages/about.md", BrokenPage);
        var run = GeneratorProcess.Run(site.Input, ["check", "--format", "json", "--input", ".", "--theme", "../theme"]);
        Assert.Equal((ContentErrors, ""), (run.ExitCode, run.Error));
        Assert.EndsWith(
            """
              "diagnostics": [
                {
                  "id": "GEN3001",
                  "severity": "error",
                  "file": "pages/about.md",
                  "line": 4,
                  "column": 19,
                  "message": "`contacts.md` does not exist: there is no pages/contacts.md in the input folder.",
                  "help": "Did you mean pages/contact.md?",
                  "target": "contacts.md",
                  "related": [],
                  "pages": []
                }
              ]
            }

            """,
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_what_a_build_counted_and_of_a_clean_site_an_empty_list()
    {
        using var site = TestSite.Minimal();
        var run = GeneratorProcess.Run(site.Root, ["build", "--format", "json"]);
        Assert.Equal(Clean, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var result = json.RootElement;
        Assert.Equal(
            ["documents", "pages", "files", "links", "pictures", "unchanged", "notes", "diagnostics"],
            result.EnumerateObject().Select(property => property.Name));
        Assert.Equal(0, result.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(Directory.GetFiles(site.Output, "*.html", SearchOption.AllDirectories).Length, result.GetProperty("pages").GetInt32());
        Assert.False(result.GetProperty("unchanged").GetBoolean());
        using var again = JsonDocument.Parse(GeneratorProcess.Run(site.Root, ["build", "--format", "json"]).Output);
        Assert.True(again.RootElement.GetProperty("documents").GetInt32() > 0);
    }

    [Fact]
    public void Json_names_the_other_place_and_the_pages_that_show_a_mistake()
    {
        using var site = TestSite.Minimal()
            .Replace("input/pages/about.md", "---\nWrite", "order: 1\norder: 2\n---\nWrite")
            .Replace("theme/layouts/not-found.html", "</p>", "</p><a href=\"/search/\">?</a>");
        var run = GeneratorProcess.Run(site.Root, ["build", "--format", "json"]);
        using var json = JsonDocument.Parse(run.Output);
        var diagnostics = json.RootElement.GetProperty("diagnostics");
        var related = Assert.Single(diagnostics[0].GetProperty("related").EnumerateArray());
        Assert.Equal("input/pages/about.md", related.GetProperty("file").GetString());
        Assert.Equal((3, 1), (related.GetProperty("line").GetInt32(), related.GetProperty("column").GetInt32()));
        Assert.Equal(JsonValueKind.Null, diagnostics[0].GetProperty("target").ValueKind);
        Assert.Equal(["/404.html", "/en/404.html", "/zh/404.html"], diagnostics[1].GetProperty("pages").EnumerateArray().Select(page => page.GetString()));
    }

    [Fact]
    public void Github_gets_one_annotation_a_diagnostic()
    {
        using var site = TestSite.Minimal()
            .Write("input/pages/about.md", BrokenPage)
            .Write("input/notes, 100%.md", "Text.\n");
        var run = GeneratorProcess.Run(site.Root, ["build", "--format", "github"]);
        Assert.Equal(ContentErrors, run.ExitCode);
        Assert.Equal(
            """
            ::error file=input/notes%2C 100%25.md,title=GEN1023%3A The file belongs to no collection::No collection takes a document named notes, 100%25.md. Move it to press/FOLDER/index.md, report/EDITION/NAME.md or pages/NAME.md.
            ::error file=input/pages/about.md,line=4,col=19,title=GEN3001%3A The link leads nowhere::`contacts.md` does not exist: there is no pages/contacts.md in the input folder. Did you mean pages/contact.md?

            """,
            run.Output);
    }
}
