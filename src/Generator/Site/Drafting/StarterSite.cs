using System.Text;

namespace Generator.Site.Drafting;

/// <summary>
/// The files of a new site, which stand beside the program in <c>starter/</c>: content, theme, <c>netlify.toml</c>,
/// workflows and an editor's settings. A name that begins with <c>_</c> there stands for one that begins with a dot,
/// because packages leave dot files out.
/// </summary>
public static class StarterSite
{
    private const string VersionMark = "{version}";

    /// <summary>The file that names the program's version, so that everybody builds with the same.</summary>
    private static readonly string ToolsFile = Path.Combine(".config", "dotnet-tools.json");

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "starter");

    /// <summary>
    /// Writes all files below <paramref name="target"/>, or none: returns the first that exists already, or null.
    /// </summary>
    public static string? Write(string target)
    {
        var files = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => (Source: file, Target: Path.Combine(target, NameOf(file)))).ToList();
        if (files.Select(file => file.Target).Order(StringComparer.Ordinal).FirstOrDefault(Path.Exists) is { } existing)
        {
            return existing;
        }

        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Target)!);
            Write(file.Source, file.Target);
        }

        return null;
    }

    private static string NameOf(string file)
    {
        var name = Path.GetRelativePath(Folder, file);
        return name[0] == '_' ? $".{name[1..]}" : name;
    }

    private static void Write(string source, string target)
    {
        using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
        var bytes = File.ReadAllBytes(source);
        file.Write(target.EndsWith(ToolsFile, StringComparison.Ordinal) ? WithVersion(bytes) : bytes);
        if (!OperatingSystem.IsWindows() && bytes.AsSpan().StartsWith("#!"u8))
        {
            // A package does not keep that a script can be run.
            File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(file.SafeFileHandle) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }
    }

    private static byte[] WithVersion(byte[] tools)
    {
        var version = typeof(StarterSite).Assembly.GetName().Version!.ToString(fieldCount: 3);
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(tools).Replace(VersionMark, version, StringComparison.Ordinal));
    }
}
