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
        Assert.Contains("12 documents, 24 pages, 45 files, ", run.Output, StringComparison.Ordinal);
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
        Assert.Contains("Exit codes: 0 clean, 1 errors in the content, 2 wrong command line or folder.", run.Output, StringComparison.Ordinal);
        Assert.Contains("generator build --help", run.Output, StringComparison.Ordinal);
        run = GeneratorProcess.Run(folder.Path, ["build", "--help"]);
        Assert.All(
            ["--input", "--theme", "--output", "--base-url", "--as-of", "--strict", "--drafts", "--verbosity <detailed|normal|quiet>", "--format <github|json|junit|sarif|text>"],
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
            SitePipelines.Sitemaps, SitePipelines.Redirects,
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
