using System.ComponentModel;
using System.Diagnostics;

namespace Generator.Cli;

/// <summary>What another program says of itself.</summary>
internal static class ProgramOutput
{
    /// <summary>What it writes, without white space around; null where it is not there, fails, or has nothing to say.</summary>
    public static string? Of(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            errors.Wait();
            return process.ExitCode == 0 && output.Length > 0 ? output : null;
        }
        catch (Win32Exception)
        {
            // There is no such program.
            return null;
        }
    }
}
