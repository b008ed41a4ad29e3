using System.ComponentModel;
using System.Diagnostics;

namespace Generator.Site.Search;

/// <summary>Pagefind (pagefind.app), as npm installed it, run by Node.</summary>
public sealed record Pagefind(string Node, string Script)
{
    /// <summary>
    /// What belongs to words besides letters and digits: without it, <c>smart #1</c> and <c>smart #3</c> are the same.
    /// </summary>
    private const string WordCharacters = "#";

    /// <summary>Indexes the pages below a folder into another.</summary>
    /// <exception cref="IOException">It fails, with what it says.</exception>
    public void Index(string pages, string bundle)
    {
        var run = Run(Node, [Script, "--site", pages, "--output-path", bundle, "--include-characters", WordCharacters, "--quiet"]);
        if (run.ExitCode != 0)
        {
            throw new IOException($"Pagefind cannot index the site: {run.Said}");
        }
    }

    /// <summary>Runs a program to its end; exit code −1 where it cannot be started.</summary>
    internal static (int ExitCode, string Said) Run(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, $"{errors.GetAwaiter().GetResult()}\n{output}".Trim());
        }
        catch (Win32Exception exception)
        {
            return (-1, exception.Message);
        }
    }
}
