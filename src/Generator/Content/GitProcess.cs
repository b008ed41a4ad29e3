using System.ComponentModel;
using System.Diagnostics;

namespace Generator.Content;

/// <summary>Runs the program <c>git</c>.</summary>
internal static class GitProcess
{
    /// <summary>What git writes when it runs in <paramref name="folder"/>; nothing where there is no git, or it refuses.</summary>
    public static byte[] Run(string folder, string[] arguments, string input)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Nothing is fetched for a clone that lacks old contents, and nothing locked.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            using var process = Process.Start(start)!;
            using var answer = new MemoryStream();
            var errors = process.StandardError.ReadToEndAsync();
            var asked = Ask(process, input);
            process.StandardOutput.BaseStream.CopyTo(answer);
            process.WaitForExit();
            Task.WaitAll(asked, errors);
            return process.ExitCode == 0 ? answer.ToArray() : [];
        }
        catch (Win32Exception)
        {
            // There is no such program.
            return [];
        }
    }

    /// <summary>Writes while git answers: it may stop to read until its answer is taken.</summary>
    private static async Task Ask(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It refused before it had read all; its exit code says so.
        }
    }
}
