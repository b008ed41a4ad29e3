using System.Text.Json;
using System.Xml.Linq;
using Generator.Site;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The program as a process: arguments and folders in, exit code and text out.</summary>
public sealed class CommandLineTests
{
    private const int Clean = 0;
    private const int ContentErrors = 1;
    private const int Usage = 2;

    /// <summary>A link that leads nowhere, behind Chinese text.</summary>
    private const string BrokenPage = "---\ntitle: {en: About, zh: 关于}\n---\n请先阅读《报告》，再见[联系方式](contacts.md)。\n";

    [Fact]
    public void No_arguments_build_the_folders_of_the_working_folder()
    {
        using var site = TestSite.Minimal();
        var run = GeneratorProcess.Run(site.Root, []);
        Assert.Equal((Clean, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(Path.Combine(site.Output, "en", "about", "index.html")));
        Assert.Contains("12 documents, 24 pages, 31 files, ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("The site is written.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_are_what_the_options_say()
    {
        using var site = TestSite.Minimal();
        Directory.Move(site.Input, Path.Combine(site.Root, "content"));
        Directory.Move(site.Theme, Path.Combine(site.Root, "look"));
        var run = GeneratorProcess.Run(site.Root, ["build", "--input", "content/", "--theme", "look", "--output", "public/site"]);
        Assert.Equal((Clean, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(Path.Combine(site.Root, "public", "site", "zh", "index.html")));
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void Check_finds_what_build_finds_and_writes_nothing()
    {
        using var site = TestSite.Minimal();
        var clean = GeneratorProcess.Run(site.Root, ["check"]);
        Assert.Equal(Clean, clean.ExitCode);
        Assert.EndsWith("The site is clean.\n", clean.Output, StringComparison.Ordinal);

        site.Write("input/pages/about.md", BrokenPage);
        var broken = GeneratorProcess.Run(site.Root, ["check", "--verbosity", "quiet"]);
        Assert.Equal(ContentErrors, broken.ExitCode);
        Assert.Equal(GeneratorProcess.Run(site.Root, ["build", "--verbosity", "quiet"]).Output, broken.Output);
        Assert.Equal(["input", "theme"], Directory.GetFileSystemEntries(site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

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
    public void A_warning_leaves_the_site_clean_unless_the_build_is_strict()
    {
        using var site = TestSite.Minimal();
        site.Write("input/pages/about.md", site.Read("input/pages/about.md").Replace("\n", "\r\n", StringComparison.Ordinal));
        var lenient = GeneratorProcess.Run(site.Root, ["build"]);
        Assert.Equal(Clean, lenient.ExitCode);
        Assert.StartsWith("warning GEN1003: ", lenient.Output, StringComparison.Ordinal);
        Assert.Contains("\n0 errors, 1 warning\n", lenient.Output, StringComparison.Ordinal);

        var before = TestSite.ReadTree(site.Output);
        site.Replace("input/pages/contact.md", "Our address", "The address");
        var strict = GeneratorProcess.Run(site.Root, ["build", "--strict"]);
        Assert.Equal(ContentErrors, strict.ExitCode);
        Assert.StartsWith("error GEN1003: ", strict.Output, StringComparison.Ordinal);
        Assert.Equal(before, TestSite.ReadTree(site.Output));
    }

    [Fact]
    public void Json_lists_the_diagnostics_with_paths_from_the_working_folder()
    {
        using var site = TestSite.Minimal().Write("input/pages/about.md", BrokenPage);
        var run = GeneratorProcess.Run(site.Input, ["check", "--format", "json", "--input", ".", "--theme", "../theme"]);
        Assert.Equal((ContentErrors, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            {
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
            run.Output);
    }

    [Fact]
    public void Json_of_a_clean_site_is_an_empty_list_and_nothing_else()
    {
        using var site = TestSite.Minimal();
        var run = GeneratorProcess.Run(site.Root, ["build", "--format", "json"]);
        Assert.Equal(Clean, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var property = Assert.Single(json.RootElement.EnumerateObject());
        Assert.Equal(("diagnostics", 0), (property.Name, property.Value.GetArrayLength()));
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

    [Fact]
    public void As_of_shows_the_site_of_that_moment()
    {
        using var site = TestSite.Minimal();
        Assert.Equal(Clean, GeneratorProcess.Run(site.Root, ["--as-of", "2024-01-10T09:00+08:00"]).ExitCode);
        Assert.True(File.Exists(Path.Combine(site.Output, "en", "press", "2024", "first", "index.html")));
        Assert.Equal(Clean, GeneratorProcess.Run(site.Root, ["--as-of", "2024-01-10T00:59:59Z"]).ExitCode);
        Assert.False(Directory.Exists(Path.Combine(site.Output, "en", "press", "2024")));
    }

    [Fact]
    public void Base_url_stands_in_every_absolute_url()
    {
        using var site = TestSite.Minimal();
        Assert.Equal(Clean, GeneratorProcess.Run(site.Root, ["--base-url", "https://preview.example:8443"]).ExitCode);
        Assert.Contains("<link rel=\"canonical\" href=\"https://preview.example:8443/en/about/\">", site.Read("output/en/about/index.html"), StringComparison.Ordinal);
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        Assert.All(
            XDocument.Load(Path.Combine(site.Output, "sitemap.xml")).Descendants(sitemap + "loc"),
            location => Assert.StartsWith("https://preview.example:8443/", location.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Unrecognized command or argument '--bogus'.", "--bogus")]
    [InlineData("Unrecognized command or argument 'biuld'.", "biuld")]
    [InlineData("Argument 'xml' not recognized.", "build", "--format", "xml")]
    [InlineData("Argument 'loud' not recognized.", "build", "--verbosity", "loud")]
    [InlineData("Required argument missing for option: '--output'.", "build", "--output")]
    [InlineData("--as-of 2024-01-01: write a time with its offset", "build", "--as-of", "2024-01-01")]
    [InlineData("--as-of 2024-01-01T09:00: write a time with its offset", "check", "--as-of", "2024-01-01T09:00")]
    [InlineData("--as-of tomorrow: write a time with its offset", "--as-of", "tomorrow")]
    [InlineData("--base-url site.example: it must begin with https://", "--base-url", "site.example")]
    [InlineData("--base-url https://site.example/x: the site is served from the root", "--base-url", "https://site.example/x")]
    [InlineData("with content. Name it with --input.", "build", "--input", "missing")]
    [InlineData("with a theme. Name it with --theme.", "check", "--theme", "missing")]
    [InlineData("with content. Name it with --input.", "pipelines", "--input", "missing")]
    public void A_command_line_that_cannot_be_meant_is_refused_with_2(string message, params string[] arguments)
    {
        using var site = TestSite.Minimal();
        var run = GeneratorProcess.Run(site.Root, arguments);
        Assert.Equal(Usage, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void A_folder_that_Generator_did_not_make_is_not_replaced()
    {
        using var site = TestSite.Minimal().Write("output/letter.txt", "Mine.\n");
        var run = GeneratorProcess.Run(site.Root, ["build"]);
        Assert.Equal(Usage, run.ExitCode);
        Assert.Contains("output", run.Error, StringComparison.Ordinal);
        Assert.Equal(["letter.txt"], TestSite.ReadTree(site.Output).Keys);
    }

    [Fact]
    public void Help_shows_examples_and_exit_codes_and_every_option()
    {
        using var folder = new TemporaryFolder();
        var run = GeneratorProcess.Run(folder.Path, ["--help"]);
        Assert.Equal((Clean, ""), (run.ExitCode, run.Error));
        Assert.Contains("Examples:\n    generator  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0 the site is clean, 1 the content has errors, 2 the command line or a folder is wrong.", run.Output, StringComparison.Ordinal);
        Assert.All(
            ["--input", "--theme", "--output", "--base-url", "--as-of", "--strict", "--drafts", "--verbosity <detailed|normal|quiet>", "--format <github|json|text>", "build ", "check ", "pipelines "],
            word => Assert.Contains("  " + word, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Pipelines_lists_every_pipeline_behind_those_it_depends_on()
    {
        using var site = TestSite.Minimal();
        var run = GeneratorProcess.Run(site.Root, ["pipelines"]);
        Assert.Equal(Clean, run.ExitCode);
        Assert.False(Directory.Exists(site.Output));
        var names = run.Output.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()).ToList();
        string[] pipelines =
        [
            SitePipelines.Inputs, SitePipelines.Media, SitePipelines.Assets, SitePipelines.Press, SitePipelines.Report, SitePipelines.Pages,
            SitePipelines.Newsroom, SitePipelines.Topics, SitePipelines.Fixed, SitePipelines.Index, SitePipelines.Html, SitePipelines.Feeds,
            SitePipelines.Sitemaps, SitePipelines.RedirectRules,
        ];
        Assert.All(pipelines, pipeline => Assert.Contains(pipeline, names));
        Assert.True(names.IndexOf(SitePipelines.Inputs) < names.IndexOf(SitePipelines.Press));
        Assert.True(names.IndexOf(SitePipelines.Press) < names.IndexOf(SitePipelines.Index));
        Assert.Matches(@"Inputs +15 · [0-9.]+ ms +15 · [0-9.]+ ms", run.Output);
    }

    [Fact]
    public void Verbosity_decides_what_is_written_besides_the_diagnostics()
    {
        using var site = TestSite.Minimal();
        Assert.Equal("", GeneratorProcess.Run(site.Root, ["--verbosity", "quiet"]).Output);
        Assert.DoesNotContain("PostProcess", GeneratorProcess.Run(site.Root, ["--verbosity", "normal"]).Output, StringComparison.Ordinal);
        Assert.Contains("PostProcess", GeneratorProcess.Run(site.Root, ["--verbosity", "detailed"]).Output, StringComparison.Ordinal);
    }
}
