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
    private const int Rounds = 30;
    private const string FirstTitle = "Example Ferries Newsroom";
    private const string SecondTitle = "Example Ships Newsroom";

    /// <summary>
    /// Two versions with files that are the same, files that differ and files that only one has: the second has lost
    /// releases and got another name.
    /// </summary>
    private readonly TestSite first = ReleaseCorpus.CreateSite(100, seed: 1);
    private readonly TestSite second = ReleaseCorpus.CreateSite(92, seed: 1);
    private readonly TemporaryFolder folder = new();

    public InterruptedBuildTests() => second.Replace("input/site.yaml", FirstTitle, SecondTitle);

    private string Output => folder.Combine("output");

    private string HomePage => Path.Combine(Output, "en", "index.html");

    [Fact]
    public void A_killed_build_leaves_the_old_site_or_the_new_one()
    {
        var trees = BuildBoth();
        var random = new Random(7);
        var seen = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            var (site, title) = round % 2 == 0 ? (second, SecondTitle) : (first, FirstTitle);
            using var build = Start(site);
            switch (round % 3)
            {
                case 0:
                    Thread.Sleep(random.Next(10, 400));
                    break;
                case 1:
                    WaitUntil(() => build.HasExited || Directory.EnumerateDirectories(folder.Path, ".output.new-*").Any());
                    Thread.Sleep(random.Next(600));
                    break;
                default:
                    // The new tree has just come into place, and the old one is being removed.
                    WaitUntil(() => build.HasExited || IsHomePageNewOrGone(title));
                    Thread.Sleep(random.Next(5));
                    break;
            }

            build.Kill();
            build.WaitForExit();
            seen.Add(NameOf(TestSite.ReadTree(Output), trees));
        }

        Assert.DoesNotContain("neither", seen);
        Assert.Equal(["first", "second"], seen.Distinct().Order());
        BuildFully(first);
        Assert.Equal("first", NameOf(TestSite.ReadTree(Output), trees));
        Assert.Equal([".output.manifest", "output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Builds_at_the_same_time_do_not_mix_their_sites()
    {
        var trees = BuildBoth();
        for (var round = 0; round < 4; round++)
        {
            using var one = Start(first);
            using var other = Start(second);
            Assert.Equal((0, ""), WaitFor(one));
            Assert.Equal((0, ""), WaitFor(other));
            Assert.NotEqual("neither", NameOf(TestSite.ReadTree(Output), trees));
            Assert.Equal([".output.manifest", "output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void First_builds_at_the_same_time_do_not_mix_their_sites()
    {
        var trees = BuildBoth();
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

    /// <summary>Builds both versions, the first one last.</summary>
    private Trees BuildBoth()
    {
        BuildFully(second);
        var other = TestSite.ReadTree(Output);
        BuildFully(first);
        var trees = new Trees(TestSite.ReadTree(Output), other);
        Assert.True(trees.First.Count > 250);
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

    /// <summary>Were it ever gone, that would be the moment to kill.</summary>
    private bool IsHomePageNewOrGone(string title)
    {
        try
        {
            return File.ReadAllText(HomePage).Contains(title, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static void WaitUntil(Func<bool> condition)
    {
        while (!condition())
        {
            Thread.Sleep(1);
        }
    }

    private static string NameOf(SortedDictionary<string, byte[]> tree, Trees trees) =>
        IsSame(tree, trees.First) ? "first" : IsSame(tree, trees.Second) ? "second" : "neither";

    private static bool IsSame(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> other) =>
        one.Keys.SequenceEqual(other.Keys) && one.All(file => file.Value.AsSpan().SequenceEqual(other[file.Key]));

    private sealed record Trees(SortedDictionary<string, byte[]> First, SortedDictionary<string, byte[]> Second);
}
