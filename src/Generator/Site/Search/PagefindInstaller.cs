using System.Text.Json;

namespace Generator.Site.Search;

/// <summary>
/// Finds the Pagefind that the theme's <c>package-lock.json</c> names, and lets npm install it where it is not there or
/// is another version.
/// </summary>
public static class PagefindInstaller
{
    private const string LockFile = "package-lock.json";
    private const string PackagesFolder = "node_modules";

    /// <summary>What npm writes of what it has installed.</summary>
    private const string InstalledFile = ".package-lock.json";

    /// <summary>Pagefind, ready to run; null, with the reason, where there is none.</summary>
    public static Pagefind? Install(string themeFolder, out string reason)
    {
        if (VersionIn(Path.Combine(themeFolder, LockFile)) is not { } locked)
        {
            reason = $"{LockFile} of the theme does not name the package pagefind";
            return null;
        }

        if (InstalledProgram.Find("node") is not { } node)
        {
            reason = "Node is not installed";
            return null;
        }

        reason = IsInstalled(themeFolder, locked) ? "" : FailureToInstall(themeFolder, locked);
        return reason.Length == 0 ? new Pagefind(node, ScriptBelow(themeFolder), locked) : null;
    }

    /// <summary>The version that is installed, for a person; null where it is not the one that the theme names.</summary>
    public static string? FindInstalled(string themeFolder) =>
        VersionIn(Path.Combine(themeFolder, LockFile)) is { } locked && IsInstalled(themeFolder, locked) ? locked : null;

    /// <summary>Lets npm install what the lock file names; why it could not, or an empty text.</summary>
    private static string FailureToInstall(string themeFolder, string locked)
    {
        if (InstalledProgram.Find("npm", "npm.cmd") is not { } npm)
        {
            return "npm is not installed";
        }

        // Without a network npm would go on for minutes.
        var (exitCode, said) = InstalledProgram.Run(npm, ["ci", "--prefix", themeFolder, "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000"]);
        return exitCode != 0 ? $"`npm ci --prefix {Path.GetFileName(themeFolder)}` failed ({FirstLine(said)})"
            : IsInstalled(themeFolder, locked) ? ""
            : "npm has no Pagefind for this machine";
    }

    private static string ScriptBelow(string themeFolder) => Path.Combine(themeFolder, PackagesFolder, "pagefind", "lib", "runner", "bin.cjs");

    private static bool IsInstalled(string themeFolder, string locked) =>
        File.Exists(ScriptBelow(themeFolder)) && VersionIn(Path.Combine(themeFolder, PackagesFolder, InstalledFile)) == locked;

    /// <summary>The version of Pagefind that a lock file of npm names; null where it names none, or cannot be read.</summary>
    private static string? VersionIn(string lockFile)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(lockFile));
            return json.RootElement.GetProperty("packages").GetProperty("node_modules/pagefind").GetProperty("version").GetString();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // It is told as a package that is not there.
            return null;
        }
    }

    private static string FirstLine(string said) => said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("it says nothing");
}
