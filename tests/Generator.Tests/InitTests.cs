using System.Text.Json;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary><c>generator init</c>: an empty folder becomes a site that builds clean. <c>.ci/run</c> does the same with the packed tool.</summary>
public sealed class InitTests
{
    [Fact]
    public void A_new_site_builds_clean_in_both_languages()
    {
        using var folder = new TemporaryFolder();
        var begun = GeneratorProcess.Run(folder.Path, ["init"]);
        Assert.Equal((0, ""), (begun.ExitCode, begun.Error));

        var built = GeneratorProcess.Run(folder.Path, ["build", "--strict"]);
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        foreach (var page in new[] { "en/index.html", "zh/index.html", "zh/press/2026/newsroom/index.html", "en/report/2025/energy/index.html" })
        {
            Assert.True(File.Exists(folder.Combine($"output/{page}")), page);
        }
    }

    [Fact]
    public void Everybody_builds_with_the_program_that_began_the_site()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, GeneratorProcess.Run(Path.GetTempPath(), ["init", folder.Combine("newsroom")]).ExitCode);

        var version = GeneratorProcess.Run(folder.Path, ["--version"]).Output.Split('+')[0].Trim();
        using var tools = JsonDocument.Parse(File.ReadAllText(folder.Combine("newsroom/.config/dotnet-tools.json")));
        Assert.Equal(version, tools.RootElement.GetProperty("tools").GetProperty("Generator.Newsroom").GetProperty("version").GetString());
        Assert.True(File.Exists(folder.Combine("newsroom/.github/workflows/checks.yml")));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(folder.Combine("newsroom/.ci/release-on-time")).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Combine("README.md"), "Mine.\n");
        var refused = GeneratorProcess.Run(folder.Path, ["init"]);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("README.md exists already", refused.Error, StringComparison.Ordinal);
        Assert.Equal("Mine.\n", File.ReadAllText(folder.Combine("README.md")));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }
}
