using System.Diagnostics;
using Generator.Tests.Corpus;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>
/// A build that is killed (<c>kill -9</c>) at any moment leaves the old site or the new one, and builds that run at the
/// same time do not mix their sites.
/// </summary>
public sealed class InterruptedBuildTests : IDisposable
{
    private const int Rounds = 40;

    /// <summary>
    /// Two versions with files that are the same, files that differ and files that only one has: the second has lost
    /// releases and got another name.
    /// </summary>
    private readonly TestSite first = ReleaseCorpus.CreateSite(120, seed: 1);
    private readonly TestSite second = ReleaseCorpus.CreateSite(110, seed: 1);
    private readonly TemporaryFolder folder = new();

    public InterruptedBuildTests() => second.Replace("input/site.yaml", "en: Example Ferries Newsroom", "en: Example Ships Newsroom");

    private string Output => folder.Combine("output");

    [Fact]
    public void A_killed_build_leaves_the_old_site_or_the_new_one()
    {
        var trees = BuildBoth(out var duration);
        var random = new Random(7);
        var seen = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            using var build = Start(round % 2 == 0 ? second : first);

            // Some at any moment from the start on, some while or just after the new tree is being built.
            var isLate = round % 4 >= 2;
            if (isLate)
            {
                SpinWait.SpinUntil(() => build.HasExited || Directory.EnumerateDirectories(folder.Path, ".output.new-*").Any());
            }

            Thread.Sleep(random.Next(isLate ? duration / 2 : Math.Max(400, duration)));
            build.Kill();
            build.WaitForExit();
            seen.Add(NameOf(TestSite.ReadTree(Output), trees));
        }

        Assert.DoesNotContain("neither", seen);
        Assert.Equal(["first", "second"], seen.Distinct().Order());
        BuildFully(first);
        Assert.Equal("first", NameOf(TestSite.ReadTree(Output), trees));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Builds_at_the_same_time_do_not_mix_their_sites()
    {
        var trees = BuildBoth(out _);
        for (var round = 0; round < 4; round++)
        {
            using var one = Start(first);
            using var other = Start(second);
            Assert.Equal((0, ""), WaitFor(one));
            Assert.Equal((0, ""), WaitFor(other));
            Assert.NotEqual("neither", NameOf(TestSite.ReadTree(Output), trees));
            Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        }
    }

    [Fact]
    public void First_builds_at_the_same_time_do_not_mix_their_sites()
    {
        var trees = BuildBoth(out _);
        Directory.Delete(Output, recursive: true);
        using var one = Start(first);
        using var other = Start(second);
        Assert.Equal((0, ""), WaitFor(one));
        Assert.Equal((0, ""), WaitFor(other));
        Assert.NotEqual("neither", NameOf(TestSite.ReadTree(Output), trees));
    }

    public void Dispose()
    {
        first.Dispose();
        second.Dispose();
        folder.Dispose();
    }

    /// <summary>Builds both versions, the first one last, and measures in milliseconds how long that takes.</summary>
    private Trees BuildBoth(out int duration)
    {
        BuildFully(second);
        var other = TestSite.ReadTree(Output);
        var started = Stopwatch.GetTimestamp();
        BuildFully(first);
        duration = (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var trees = new Trees(TestSite.ReadTree(Output), other);
        Assert.True(trees.First.Count > 300);
        Assert.NotEqual("first", NameOf(trees.Second, trees));
        return trees;
    }

    private void BuildFully(TestSite site)
    {
        using var build = Start(site);
        Assert.Equal((0, ""), WaitFor(build));
    }

    private Process Start(TestSite site) =>
        GeneratorProcess.Start(site.Root, ["build", "--verbosity", "quiet", "--as-of", "2024-06-01T00:00Z", "--output", Output]);

    private static (int ExitCode, string Error) WaitFor(Process build)
    {
        var error = build.StandardError.ReadToEnd();
        build.WaitForExit();
        return (build.ExitCode, error);
    }

    private static string NameOf(SortedDictionary<string, byte[]> tree, Trees trees) =>
        IsSame(tree, trees.First) ? "first" : IsSame(tree, trees.Second) ? "second" : "neither";

    private static bool IsSame(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> other) =>
        one.Keys.SequenceEqual(other.Keys) && one.All(file => file.Value.AsSpan().SequenceEqual(other[file.Key]));

    private sealed record Trees(SortedDictionary<string, byte[]> First, SortedDictionary<string, byte[]> Second);
}
