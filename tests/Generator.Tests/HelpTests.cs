using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>
/// Each diagnostic has a page of help whose example is true: it stands in an invalid site of that id, and with the
/// right text in place of the wrong one the site no longer has the diagnostic. An example of a kind that no text shows
/// (bytes, names of files) is a block marked <c>text</c>.
/// </summary>
public sealed partial class HelpTests
{
    private const int Clean = 0;
    private const int Usage = 2;
    private const int LongestLine = 100;

    private static readonly string ReadmePath = Path.Combine(Repository.Root, "src", "Generator", "Diagnostics", "README.md");

    public static TheoryData<string> Ids => [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_diagnostic_has_its_four_parts(string id)
    {
        var descriptor = DiagnosticCatalog.Find(id)!;
        var page = HelpPage.Read(descriptor);
        var prose = CodeBlock().Replace(page, "");
        var lines = prose.Split('\n');
        Assert.Equal([$"# {id}: {descriptor.Title}", "## What", "## Why", "## How to mend", "## Example"], lines.Where(line => line.StartsWith('#')));
        Assert.All(prose.Split("\n## ")[1..], part => Assert.Matches(@"^[\w ]+\n\n\S", part));
        Assert.All(lines, line => Assert.True(line.Length <= LongestLine, $"The line is longer than {LongestLine} characters: {line}"));
        Assert.Matches(Example(), page);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_is_wrong_as_it_stands_and_right_as_mended(string id)
    {
        var example = Example().Match(HelpPage.Read(DiagnosticCatalog.Find(id)!));
        if (example.Groups["kind"].Value == "text")
        {
            return;
        }

        var sites = Directory.GetDirectories(Repository.TestFile("Invalid"), id + "*").Order(StringComparer.Ordinal);
        Assert.Contains(sites, site => IsMended(site, id, example.Groups["wrong"].Value, example.Groups["right"].Value));
    }

    [Fact]
    public void Every_page_belongs_to_a_diagnostic()
    {
        var pages = Directory.GetFiles(Path.Combine(Path.GetDirectoryName(ReadmePath)!, "Help")).Select(Path.GetFileNameWithoutExtension);
        Assert.Equal([], pages.Except(DiagnosticCatalog.All.Select(descriptor => descriptor.Id)));
    }

    [Fact]
    public void The_documentation_lists_every_diagnostic()
    {
        const string Heading = "## All diagnostics\n";
        var readme = File.ReadAllText(ReadmePath);
        var rows = DiagnosticCatalog.All
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .Select(descriptor => $"| [{descriptor.Id}](Help/{descriptor.Id}.md) | {(descriptor.Severity == Severity.Error ? "error" : "warning")} | {descriptor.Title.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        var before = readme[..(readme.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)];
        ExpectedFile.Verify(ReadmePath, before + "\n| id | | what is wrong |\n|---|---|---|\n" + string.Concat(rows));
    }

    [Fact]
    public void Explain_prints_the_page_plainly()
    {
        using var folder = new TemporaryFolder();
        var run = GeneratorProcess.Run(folder.Path, ["explain", "gen3004"]);
        Assert.Equal((Clean, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("error GEN3004: The link differs from its target in upper and lower case\n\nWhat\n\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Wrong:\n\n    See [contact](Contact.md).\n\nRight:\n\n    See [contact](contact.md).\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_without_an_id_lists_all()
    {
        using var folder = new TemporaryFolder();
        var run = GeneratorProcess.Run(folder.Path, ["explain"]);
        Assert.Equal(
            DiagnosticCatalog.All.Select(descriptor => $"{descriptor.Id} {descriptor.Title}").Order(StringComparer.Ordinal),
            run.Output.TrimEnd('\n').Split('\n').Select(line => $"{line[..7]} {line[18..]}"));
    }

    [Theory]
    [InlineData("GEN3050", "There is no diagnostic GEN3050. Did you mean `GEN3005`?")]
    [InlineData("broken-link", "There is no diagnostic broken-link. `generator explain` lists all.")]
    public void Explain_refuses_an_id_that_does_not_exist(string id, string message)
    {
        using var folder = new TemporaryFolder();
        var run = GeneratorProcess.Run(folder.Path, ["explain", id]);
        Assert.Equal((Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    /// <summary>Whether a file that the invalid site brings has the wrong text, and the diagnostic goes with it.</summary>
    private static bool IsMended(string overlay, string id, string wrong, string right)
    {
        using var site = TestSite.Minimal();
        SiteOverlay.Apply(overlay, site.Root);
        var file = Directory.EnumerateFiles(overlay, "*", SearchOption.AllDirectories)
            .Select(path => Path.Combine(site.Root, Path.GetRelativePath(overlay, path)))
            .FirstOrDefault(path => File.Exists(path) && File.ReadAllText(path).Contains(wrong, StringComparison.Ordinal));
        if (file is null || !HasDiagnostic(site, id))
        {
            return false;
        }

        File.WriteAllText(file, File.ReadAllText(file).Replace(wrong, right, StringComparison.Ordinal));
        return !HasDiagnostic(site, id);
    }

    private static bool HasDiagnostic(TestSite site, string id) => InvalidSites.Build(site, id).Diagnostics.Any(diagnostic => diagnostic.Id == id);

    [GeneratedRegex(@"\n## Example\n\n(?:[^#].*?)?Wrong:\n\n```(?<kind>\w+)\n(?<wrong>.+?)\n```\n\nRight:\n\n```\w+\n(?<right>.+?)\n```\n$", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^```.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}
