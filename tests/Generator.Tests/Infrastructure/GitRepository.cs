using System.Diagnostics;

namespace Generator.Tests.Infrastructure;

/// <summary>A git repository around a test's site, with commits of known times.</summary>
public static class GitRepository
{
    /// <summary>Commits what is in the site's folder, which becomes a repository with the first commit.</summary>
    public static TestSite Commit(this TestSite site, string date)
    {
        if (!Directory.Exists(Path.Combine(site.Root, ".git")))
        {
            Run(site.Root, date, "init", "--quiet", "--initial-branch=main");
        }

        Run(site.Root, date, "add", "--all", "--", "input", "theme");
        Run(site.Root, date, "-c", "user.name=Test", "-c", "user.email=test@site.example", "commit", "--quiet", "--allow-empty", "--message=Change");
        return site;
    }

    public static void Run(string folder, string date, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments]);
        start.Environment["GIT_COMMITTER_DATE"] = date;
        start.Environment["GIT_AUTHOR_DATE"] = date;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
