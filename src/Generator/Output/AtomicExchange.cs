using System.Runtime.InteropServices;

namespace Generator.Output;

/// <summary>Exchanges two folders in one step, where the operating system can: renameat2 of Linux, renamex_np of macOS.</summary>
internal static partial class AtomicExchange
{
    private const int CurrentFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;

    /// <summary>Whether the two folders, on one file system, have changed places.</summary>
    public static bool TryExchange(string first, string second)
    {
        if (OperatingSystem.IsLinux())
        {
            return RenameLinux(CurrentFolder, first, CurrentFolder, second, LinuxExchange) == 0;
        }

        return OperatingSystem.IsMacOS() && RenameMac(first, second, MacSwap) == 0;
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameLinux(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameMac(string oldPath, string newPath, uint flags);
}
