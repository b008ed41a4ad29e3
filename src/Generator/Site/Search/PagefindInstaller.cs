using Generator.Site.Packages;

namespace Generator.Site.Search;

/// <summary>
/// Finds the Pagefind that the theme's <c>package-lock.json</c> names, and lets npm install it where it is not there or
/// is another version.
/// </summary>
public static class PagefindInstaller
{
    private const string Package = "pagefind";

    /// <summary>Pagefind, ready to run; null, with the reason, where there is none.</summary>
    public static Pagefind? Install(string themeFolder, out string reason)
    {
        var packages = new NpmFolder(themeFolder);
        if (packages.LockedVersion(Package) is not { } locked)
        {
            reason = $"{NpmFolder.LockFile} of the theme does not name the package {Package}";
            return null;
        }

        if (InstalledProgram.Find("node") is not { } node)
        {
            reason = "Node is not installed";
            return null;
        }

        reason = IsReady(packages) ? "" : packages.Install(Path.GetFileName(themeFolder));
        if (reason.Length == 0 && !IsReady(packages))
        {
            reason = "npm has no Pagefind for this machine";
        }

        return reason.Length == 0 ? new Pagefind(node, ScriptOf(packages), locked) : null;
    }

    /// <summary>The version that is installed, for a person; null where it is not the one that the theme names.</summary>
    public static string? FindInstalled(string themeFolder)
    {
        var packages = new NpmFolder(themeFolder);
        return IsReady(packages) ? packages.LockedVersion(Package) : null;
    }

    private static bool IsReady(NpmFolder packages) => packages.IsInstalled(Package) && File.Exists(ScriptOf(packages));

    private static string ScriptOf(NpmFolder packages) => Path.Combine(packages.FolderOf(Package), "lib", "runner", "bin.cjs");
}
