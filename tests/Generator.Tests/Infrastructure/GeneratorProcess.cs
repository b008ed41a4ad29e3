using System.Diagnostics;

namespace Generator.Tests.Infrastructure;

/// <summary>
/// The program as its users run it: a process with arguments, output and an exit code. GENERATOR_PROGRAM names another
/// than the one these tests were built with, such as the published native one.
/// </summary>
public static class GeneratorProcess
{
    private static readonly string? Published = Environment.GetEnvironmentVariable("GENERATOR_PROGRAM");

    /// <summary>Runs it to its end in <paramref name="workingFolder"/>, with <paramref name="environment"/> added.</summary>
    public static ProcessOutput Run(string workingFolder, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Start(workingFolder, arguments, environment);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProcessOutput(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public static Process Start(string workingFolder, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var command = Published ?? "dotnet";
        string[] program = Published is null ? [typeof(SiteGenerator).Assembly.Location] : [];
        var start = new ProcessStartInfo(command, [.. program, .. arguments])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}

public sealed record ProcessOutput(int ExitCode, string Output, string Error);
