using System.Diagnostics;

namespace Generator.Output;

/// <summary>
/// The folders that builds make beside the output folder, on the same file system: <c>.output.new-PID</c> while a tree
/// is built, <c>.output.old-PID</c> for a moment where the file system cannot exchange folders.
/// </summary>
internal sealed class SiblingFolders
{
    private const string New = ".new-";
    private const string Old = ".old-";

    private readonly string output;
    private readonly string parent;
    private readonly string prefix;

    public SiblingFolders(string output)
    {
        this.output = output;
        parent = Path.GetDirectoryName(output) ?? throw new IOException($"{output} is the root of a file system.");
        prefix = "." + Path.GetFileName(output);
    }

    public string NewStaging() => Path.Combine(parent, $"{prefix}{New}{Environment.ProcessId}");

    public string NewOld() => Path.Combine(parent, $"{prefix}{Old}{Environment.ProcessId}");

    /// <summary>Puts back an old tree that a build moved away and died, and removes half-built ones of dead builds.</summary>
    public void Recover()
    {
        if (!Directory.Exists(parent))
        {
            return;
        }

        foreach (var folder in Directory.GetDirectories(parent, prefix + Old + "*").Where(IsLeftBehind))
        {
            if (Directory.Exists(output))
            {
                Delete(folder);
            }
            else
            {
                Directory.Move(folder, output);
            }
        }

        foreach (var folder in Directory.GetDirectories(parent, prefix + New + "*").Where(IsLeftBehind))
        {
            Delete(folder);
        }

        foreach (var file in Directory.GetFiles(parent, prefix + ".*-*").Where(IsLeftBehind))
        {
            File.Delete(file);
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Another build that starts now was faster.
        }
    }

    private static bool IsLeftBehind(string folder)
    {
        if (!int.TryParse(folder[(folder.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return false;
        }

        if (id == Environment.ProcessId)
        {
            return true;
        }

        try
        {
            using var process = Process.GetProcessById(id);
            return process.HasExited;
        }
        catch (ArgumentException)
        {
            // No process has this id.
            return true;
        }
    }
}
