using System.Diagnostics;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>Which output folders a build takes, and what it finds beside them.</summary>
public sealed class OutputFolderTests
{
    [Theory]
    [InlineData("mine", "was not built by Generator")]
    [InlineData(".", "would be deleted")]
    [InlineData("..", "would be deleted")]
    [InlineData("/", "would be deleted")]
    [InlineData("input", "would be deleted")]
    [InlineData("input/public", "within the site's own sources")]
    [InlineData("theme/assets", "within the site's own sources")]
    [InlineData("mine/notes.txt", "is a file")]
    public void A_folder_that_is_not_the_builds_own_is_refused(string output, string reason)
    {
        using var site = TestSite.Real();
        site.Write("mine/notes.txt", "mine");
        var before = TreeState.Of(site.Root);
        var build = GeneratorProcess.Run(site.Root, ["build", "--output", output]);

        Assert.Equal(2, build.ExitCode);
        Assert.Contains(reason, build.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", build.Error, StringComparison.Ordinal);
        Assert.Equal(before, TreeState.Of(site.Root));
    }

    [Fact]
    public void A_build_tree_in_which_someone_keeps_the_content_is_refused()
    {
        using var site = TestSite.Real();
        site.BuildClean();
        Directory.Move(site.Input, Path.Combine(site.Output, "input"));
        var build = GeneratorProcess.Run(site.Root, ["build", "--input", "output/input"]);
        Assert.Equal(2, build.ExitCode);
        Assert.Contains("would be deleted", build.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Output, "input", "site.yaml")));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        using var site = TestSite.Minimal();
        Directory.CreateDirectory(site.Output);
        Assert.Equal(0, GeneratorProcess.Run(site.Root, ["build"]).ExitCode);
        Assert.True(File.Exists(Path.Combine(site.Output, "index.html")));
    }

    [Fact]
    public void What_a_build_that_died_left_beside_the_output_is_removed_and_what_a_live_one_makes_is_not()
    {
        using var site = TestSite.Real();
        using var live = Process.Start(new ProcessStartInfo("sleep", ["600"]))!;
        try
        {
            site.Write($".output.new-{NumberOfNoProcess()}/en/index.html", "half a site");
            site.Write($".output.new-{live.Id}/en/index.html", "half a site");
            site.Write(".output.new-notes/en/index.html", "not a build's");
            site.BuildClean();
            Assert.Equal(
                [$".output.new-{live.Id}", ".output.new-notes", "input", "output", "theme"],
                Directory.EnumerateDirectories(site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
        finally
        {
            live.Kill();
        }
    }

    [Fact]
    public void A_tree_that_a_dying_build_had_moved_away_comes_back()
    {
        using var site = TestSite.Real();
        site.BuildClean();
        var before = TreeState.OfFiles(site.Output);
        Directory.Move(site.Output, Path.Combine(site.Root, $".output.old-{NumberOfNoProcess()}"));
        site.BuildClean();
        Assert.Equal(before, TreeState.OfFiles(site.Output));
        Assert.Equal(3, Directory.EnumerateDirectories(site.Root).Count());
    }

    [Fact]
    public void An_output_behind_a_linked_folder_is_built_like_any_other()
    {
        using var site = TestSite.Real();
        Directory.CreateDirectory(Path.Combine(site.Root, "disk"));
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "www"), Path.Combine(site.Root, "disk"));
        var options = site.Options() with { OutputFolder = Path.Combine(site.Root, "www", "site") };
        Assert.Empty(TestSite.Build(options).Diagnostics);
        var first = TreeState.OfFiles(Path.Combine(site.Root, "disk", "site"));
        Assert.Empty(TestSite.Build(options).Diagnostics);

        Assert.True(first.Count > 30);
        Assert.Equal(first, TreeState.OfFiles(Path.Combine(site.Root, "disk", "site")));
        Assert.Equal([".site.manifest", "site"], Directory.EnumerateFileSystemEntries(Path.Combine(site.Root, "disk")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_output_that_is_itself_a_link_stays_one()
    {
        using var site = TestSite.Real();
        var disk = Path.Combine(site.Root, "disk", "site");
        Directory.CreateDirectory(disk);
        Directory.CreateSymbolicLink(site.Output, disk);
        site.BuildClean();
        site.BuildClean();
        Assert.Equal(disk, Directory.ResolveLinkTarget(site.Output, returnFinalTarget: true)?.FullName);
        Assert.True(File.Exists(Path.Combine(disk, "index.html")));
    }

    /// <summary>The number of a process that was there and has ended.</summary>
    private static int NumberOfNoProcess()
    {
        using var process = Process.Start("true");
        process.WaitForExit();
        return process.Id;
    }
}
