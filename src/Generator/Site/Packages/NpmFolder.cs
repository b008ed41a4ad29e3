using System.Text.Json;

namespace Generator.Site.Packages;

/// <summary>A folder whose <c>package-lock.json</c> names npm packages, which npm installs below it in just these versions.</summary>
public sealed class NpmFolder(string path)
{
    public const string LockFile = "package-lock.json";

    private const string PackagesFolder = "node_modules";

    /// <summary>What npm writes of what it has installed.</summary>
    private const string InstalledFile = ".package-lock.json";

    /// <summary>The version of a package that is to be there; null where none is named, or the file cannot be read.</summary>
    public string? LockedVersion(string package) => VersionIn(Path.Combine(path, LockFile), package);

    /// <summary>Whether a package is there in the version that is named.</summary>
    public bool IsInstalled(string package) =>
        LockedVersion(package) is { } locked && Directory.Exists(FolderOf(package)) && VersionIn(Path.Combine(path, PackagesFolder, InstalledFile), package) == locked;

    public string FolderOf(string package) => Path.Combine(path, PackagesFolder, package);

    /// <summary>Lets npm install what the lock file names; why it could not, or an empty text. <paramref name="name"/> is what messages call the folder.</summary>
    public string Install(string name)
    {
        if (InstalledProgram.Find("npm", "npm.cmd") is not { } npm)
        {
            return "npm is not installed";
        }

        // Without a network npm would go on for minutes.
        var (exitCode, said) = InstalledProgram.Run(npm, ["ci", "--prefix", path, "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000"]);
        return exitCode == 0 ? "" : $"`npm ci --prefix {name}` failed ({FirstLine(said)})";
    }

    private static string? VersionIn(string lockFile, string package)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(lockFile));
            return json.RootElement.GetProperty("packages").GetProperty($"node_modules/{package}").GetProperty("version").GetString();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // It is told as a package that is not there.
            return null;
        }
    }

    private static string FirstLine(string said) => said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("it says nothing");
}
