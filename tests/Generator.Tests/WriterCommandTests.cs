using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>What helps a person at a terminal: help that fits it, completion, and what a machine lacks.</summary>
public sealed class WriterCommandTests
{
    [Fact]
    public void The_help_names_every_command_with_examples_and_fits_a_screen()
    {
        var help = Run("--help").Output;
        Assert.InRange(help.Split('\n').Length, 20, 40);
        Assert.All(help.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains("Examples:", help);
        foreach (var command in (string[])["build", "check", "preview", "new", "schema", "doctor", "completion", "explain", "schedule"])
        {
            Assert.Matches($@"(?m)^  {command}\b", help);
        }
    }

    [Theory]
    [InlineData("generator pre", "preview")]
    [InlineData("generator new r", "release")]
    [InlineData("generator preview --po", "--port")]
    public void The_program_completes_what_a_shell_asks(string line, string expected) =>
        Assert.Contains(expected, Run($"[suggest:{line.Length}]", line).Output.Split('\n', StringSplitOptions.TrimEntries));

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Each_shell_is_told_how_to_ask(string shell) => Assert.Contains("[suggest:", Run("completion", shell).Output);

    [Fact]
    public void The_doctor_tells_what_the_machine_has_and_where_the_site_stands()
    {
        using var site = TestSite.Minimal();
        site.WriteRelease("2030-03-01-planned", "2030-03-01T09:00");
        var clean = GeneratorProcess.Run(site.Root, ["doctor", "--as-of", "2024-06-01T00:00Z"]);
        Assert.Equal(0, clean.ExitCode);
        Assert.Matches(@"(?m)^git\s+git version", clean.Output);
        Assert.Matches(@"(?m)^Node\s+v\d+", clean.Output);
        Assert.Matches(@"(?m)^Pagefind\s+missing: ", clean.Output);
        Assert.Matches(@"(?m)^State\s+clean$", clean.Output);
        Assert.Matches(@"(?m)^Next change\s+2030-03-01 09:00 Asia/Shanghai, press/2030-03-01-planned/index$", clean.Output);

        site.Write("input/pages/about.md", "---\ntitel: About\n---\nText.\n");
        var broken = GeneratorProcess.Run(site.Root, ["doctor", "--as-of", "2024-06-01T00:00Z"]);
        Assert.Equal(1, broken.ExitCode);
        Assert.Matches(@"(?m)^State\s+\d+ errors?, ", broken.Output);
    }

    [Fact]
    public void The_doctor_says_that_a_clone_is_shallow()
    {
        using var site = TestSite.Minimal();
        site.Commit("2024-01-10T00:00:00Z").Write("input/pages/about.zh.md", "新的正文。\n").Commit("2024-01-11T00:00:00Z");
        using var clone = new TemporaryFolder();
        GitRepository.Run(clone.Path, "2024-01-12T00:00:00Z", "clone", "--quiet", "--depth", "1", $"file://{site.Root}", "shallow");
        var told = GeneratorProcess.Run(clone.Combine("shallow"), ["doctor", "--as-of", "2024-06-01T00:00Z"]);
        Assert.Matches(@"(?m)^History\s+the clone is shallow", told.Output);
    }

    private static ProcessOutput Run(params string[] arguments) => GeneratorProcess.Run(Repository.Root, arguments);
}
