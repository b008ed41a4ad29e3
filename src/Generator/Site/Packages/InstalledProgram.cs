using System.ComponentModel;
using System.Diagnostics;

namespace Generator.Site.Packages;

/// <summary>Programs of the machine.</summary>
public static class InstalledProgram
{
    /// <summary>The first of these names that lies in a folder of <c>PATH</c>; null where none does.</summary>
    public static string? Find(params string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => names.Concat(OperatingSystem.IsWindows() ? names.Select(name => name + ".exe") : []), Path.Combine)
        .FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end; its exit code, −1 where it cannot be started, and what it said, errors first.</summary>
    public static (int ExitCode, string Said) Run(string program, string[] arguments)
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
