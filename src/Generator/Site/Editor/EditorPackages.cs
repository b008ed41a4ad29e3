using Generator.Site.Packages;

namespace Generator.Site.Editor;

/// <summary>Decap CMS (decapcms.org) and yaml (eemeli.org/yaml), as npm installed them in <c>editor/</c> of the theme.</summary>
public sealed class EditorPackages
{
    private const string Decap = "decap-cms";
    private const string Yaml = "yaml";

    /// <summary>The folder of the theme whose lock file names them.</summary>
    private const string FolderName = "editor";

    private readonly NpmFolder packages;
    private readonly string decapFolder;
    private readonly string yamlFolder;

    private EditorPackages(NpmFolder packages, string decapVersion, string yamlVersion)
    {
        this.packages = packages;
        Version = decapVersion;
        decapFolder = $"{Decap}-{decapVersion}";
        yamlFolder = $"{Yaml}-{yamlVersion}";
    }

    /// <summary>The version of Decap CMS.</summary>
    public string Version { get; }

    /// <summary>The script that holds the editor, from the editor's folder. A version has a folder of its own, so that nothing of it ever changes.</summary>
    public string DecapScript => $"{decapFolder}/decap-cms.js";

    /// <summary>The module that reads and writes YAML, from the editor's folder.</summary>
    public string YamlModule => $"{yamlFolder}/index.js";

    /// <summary>The packages where they are installed; null where they are not, with nothing done about it.</summary>
    public static EditorPackages? Find(string themeFolder)
    {
        var folder = FolderIn(themeFolder);
        return folder.IsInstalled(Decap) && folder.IsInstalled(Yaml) ? Create(folder) : null;
    }

    /// <summary>The packages, which npm installs where they are missing; null, with the reason, where that cannot be.</summary>
    public static EditorPackages? Install(string themeFolder, out string reason)
    {
        var folder = FolderIn(themeFolder);
        if (new[] { Decap, Yaml }.FirstOrDefault(package => folder.LockedVersion(package) is null) is { } missing)
        {
            reason = $"{FolderName}/{NpmFolder.LockFile} of the theme does not name the package {missing}";
            return null;
        }

        reason = Find(themeFolder) is null ? folder.Install($"{Path.GetFileName(themeFolder)}/{FolderName}") : "";
        return reason.Length == 0 ? Create(folder) : null;
    }

    /// <summary>What a browser may ask for, by its place in the editor's folder, in the order of the names; maps for debuggers stay out.</summary>
    public IEnumerable<(string Name, string Path)> Files() => FilesOf(Path.Combine(packages.FolderOf(Decap), "dist"), decapFolder)
        .Where(file => file.Name.EndsWith("decap-cms.js", StringComparison.Ordinal) || file.Name.EndsWith(".wasm", StringComparison.Ordinal))
        .Concat(FilesOf(Path.Combine(packages.FolderOf(Yaml), "browser", "dist"), yamlFolder))
        .OrderBy(file => file.Name, StringComparer.Ordinal);

    private static NpmFolder FolderIn(string themeFolder) => new(Path.Combine(themeFolder, FolderName));

    private static EditorPackages Create(NpmFolder folder) => new(folder, folder.LockedVersion(Decap)!, folder.LockedVersion(Yaml)!);

    private static IEnumerable<(string Name, string Path)> FilesOf(string folder, string published) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => ($"{published}/{Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')}", path));
}
