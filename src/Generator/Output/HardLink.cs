using System.Runtime.InteropServices;

namespace Generator.Output;

/// <summary>A second name for a file (POSIX <c>link</c>).</summary>
internal static partial class HardLink
{
    /// <summary>Whether <paramref name="path"/> is now a name of the file <paramref name="existing"/>.</summary>
    public static bool TryCreate(string existing, string path) => !OperatingSystem.IsWindows() && Link(existing, path) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string path);
}
