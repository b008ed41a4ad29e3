using System.Runtime.CompilerServices;

namespace Generator.Tests.Infrastructure;

/// <summary>Paths of the checkout that the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Input => Path.Combine(Root, "input");

    public static string Theme => Path.Combine(Root, "theme");

    /// <summary>A file or folder beside the tests' sources.</summary>
    public static string TestFile(params string[] names) => Path.Combine([Root, "tests", "Generator.Tests", .. names]);

    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
