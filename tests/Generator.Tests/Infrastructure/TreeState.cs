using System.Diagnostics;
using System.Security.Cryptography;

namespace Generator.Tests.Infrastructure;

/// <summary>
/// A folder as it lies on the disk: every entry with its number (inode) and time, files with their bytes too. Two states
/// are equal where nothing at all was done to the folder between them.
/// </summary>
public static class TreeState
{
    /// <summary>One line a file or folder, by name, so that a difference is readable in a failed test.</summary>
    public static SortedDictionary<string, string> Of(string folder) => Read(folder, "-printf", "%P\t%y %i %T@\n");

    /// <summary>The same for files alone: a build makes new folders, and links into them the files that did not change.</summary>
    public static SortedDictionary<string, string> OfFiles(string folder) => Read(folder, "-type", "f", "-printf", "%P\t%y %i %T@\n");

    /// <summary>The names that differ in any way, or are in one of the two only.</summary>
    public static IEnumerable<string> Changed(SortedDictionary<string, string> before, SortedDictionary<string, string> after) => before.Keys
        .Union(after.Keys)
        .Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name))
        .Order(StringComparer.Ordinal);

    /// <summary>.NET does not tell an inode; GNU find does.</summary>
    private static SortedDictionary<string, string> Read(string folder, params string[] expression)
    {
        using var find = Process.Start(new ProcessStartInfo("find", [folder, .. expression]) { RedirectStandardOutput = true })!;
        var lines = find.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        find.WaitForExit();
        Assert.Equal(0, find.ExitCode);
        var entries = lines.Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts[1] + Hash(Path.Combine(folder, parts[0])));
        return new SortedDictionary<string, string>(entries, StringComparer.Ordinal);
    }

    private static string Hash(string path) => File.Exists(path) ? " " + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))) : "";
}
