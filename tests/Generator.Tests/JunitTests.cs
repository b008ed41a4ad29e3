using System.Xml.Linq;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The JUnit XML, for CI servers.</summary>
public sealed class JunitTests
{
    private const int Clean = 0;
    private const int ContentErrors = 1;

    [Fact]
    public void A_clean_site_is_one_passed_case()
    {
        using var site = TestSite.Minimal();
        var run = GeneratorProcess.Run(site.Root, ["build", "--format", "junit"]);
        Assert.Equal((Clean, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <testsuites name="generator" tests="1" failures="0" errors="0">
              <testsuite name="site" tests="1" failures="0" errors="0">
                <testcase classname="site" name="The site is clean." />
              </testsuite>
            </testsuites>

            """,
            run.Output);
    }

    [Fact]
    public void A_diagnostic_is_a_failed_case_of_its_file()
    {
        using var site = TestSite.Minimal()
            .Replace("input/pages/about.md", "contact.md", "a<b&\"c\".md")
            .Write("input/notes.md", "Text.\n");
        var run = GeneratorProcess.Run(site.Root, ["check", "--format", "junit"]);
        Assert.Equal((ContentErrors, ""), (run.ExitCode, run.Error));
        var report = XDocument.Parse(run.Output).Root!;
        Assert.Equal(("2", "2"), (report.Attribute("tests")!.Value, report.Attribute("failures")!.Value));
        Assert.Equal(["input/notes.md", "input/pages/about.md"], report.Elements("testsuite").Select(suite => suite.Attribute("name")!.Value));

        var link = report.Descendants("testcase").Last();
        Assert.StartsWith("GEN3001 input/pages/about.md:4:", link.Attribute("name")!.Value, StringComparison.Ordinal);
        Assert.Equal(("input/pages/about.md", "4"), (link.Attribute("file")!.Value, link.Attribute("line")!.Value));
        var failure = link.Element("failure")!;
        Assert.Equal("GEN3001", failure.Attribute("type")!.Value);
        Assert.StartsWith("`a<b&\"c\".md` does not exist", failure.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Contains("= help: ", failure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_a_passed_case_with_output_and_a_failed_one_in_a_strict_build()
    {
        using var site = TestSite.Minimal();
        site.Write("input/pages/about.md", "\uFEFF" + site.Read("input/pages/about.md"));
        var lenient = GeneratorProcess.Run(site.Root, ["check", "--format", "junit"]);
        Assert.Equal(Clean, lenient.ExitCode);
        var passed = Assert.Single(XDocument.Parse(lenient.Output).Descendants("testcase"));
        Assert.StartsWith("warning GEN1002: ", passed.Element("system-out")!.Value, StringComparison.Ordinal);

        var strict = GeneratorProcess.Run(site.Root, ["check", "--strict", "--format", "junit"]);
        Assert.Equal(ContentErrors, strict.ExitCode);
        Assert.NotNull(Assert.Single(XDocument.Parse(strict.Output).Descendants("testcase")).Element("failure"));
    }

    [Fact]
    public void What_xml_cannot_hold_is_replaced()
    {
        using var site = TestSite.Minimal().Write("input/pages/about.md", "---\ntitle: {en: About, zh: 关于}\nco\u0001lour: red\n---\nText 😀.\n");
        var run = GeneratorProcess.Run(site.Root, ["check", "--format", "junit"]);
        Assert.Equal((ContentErrors, ""), (run.ExitCode, run.Error));
        Assert.NotEmpty(XDocument.Parse(run.Output).Descendants("failure"));
    }
}
