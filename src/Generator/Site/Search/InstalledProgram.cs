namespace Generator.Site.Search;

/// <summary>Programs of the machine.</summary>
public static class InstalledProgram
{
    /// <summary>The first of these names that lies in a folder of <c>PATH</c>; null where none does.</summary>
    public static string? Find(params string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => names.Concat(OperatingSystem.IsWindows() ? names.Select(name => name + ".exe") : []), Path.Combine)
        .FirstOrDefault(File.Exists);
}
