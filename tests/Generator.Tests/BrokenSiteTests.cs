using System.Text.Json;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>A broken site is never written: five things broken in a copy of the real one, which was built before.</summary>
public sealed class BrokenSiteTests
{
    private const string English = "input/press/2023-12-21-sustainability-report/index.md";
    private const string Chinese = "input/press/2023-12-21-sustainability-report/index.zh.md";
    private const string Head = "theme/partials/head.html";

    [Fact]
    public void Five_breaks_are_five_errors_at_their_lines_and_the_old_site_stays_as_it_is()
    {
        using var site = TestSite.Real();
        Assert.Equal(0, GeneratorProcess.Run(site.Root, ["build"]).ExitCode);
        var before = TreeState.Of(site.Output);

        var expected = new[]
        {
            Break(site, English, "GEN3001", "(../../report/2023/integrity-and-transparency.md)", "(", "../../report/2023/integrity.md", ")"),
            Break(site, English, "GEN3002", "(../../report/2023/index.md#five-areas)", "(", "../../report/2023/index.md#six-areas", ")"),
            Break(site, Chinese, "GEN3003", "(smart-1.svg ", "(", "smart-2.svg", " "),
            Break(site, English, "GEN4002", "- /en/news/sustainability-report/", "- ", "/en/about/", ""),
            Break(site, Head, "GEN3007", "href=\"{{ a.url }}\"", "href=\"{{ ", "a.url", " }}no-such-page\""),
        };
        var build = GeneratorProcess.Run(site.Root, ["build", "--format", "json"]);

        Assert.Equal(expected.Order(), Describe(build.Output).Order());
        Assert.Equal(1, build.ExitCode);
        Assert.Equal("", build.Error);
        Assert.Equal(before, TreeState.Of(site.Output));
        Assert.Equal([".output.images", ".output.manifest", "input", "output", "theme"], Directory.EnumerateFileSystemEntries(site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// Replaces <paramref name="old"/> by the three parts behind it, and returns the error that is due: at the middle one.
    /// </summary>
    private static string Break(TestSite site, string file, string id, string old, params string[] parts)
    {
        site.Replace(file, old, string.Concat(parts));
        var text = site.Read(file);
        var offset = text.IndexOf(string.Concat(parts), StringComparison.Ordinal) + parts[0].Length;
        var line = text[..offset].Count(character => character == '\n') + 1;
        var column = offset - text.LastIndexOf('\n', offset);
        return $"error {id} {file}:{line}:{column}";
    }

    private static IEnumerable<string> Describe(string json) => JsonDocument.Parse(json).RootElement
        .GetProperty("diagnostics")
        .EnumerateArray()
        .Select(diagnostic => $"{diagnostic.GetProperty("severity")} {diagnostic.GetProperty("id")} "
            + $"{diagnostic.GetProperty("file")}:{diagnostic.GetProperty("line")}:{diagnostic.GetProperty("column")}");
}
