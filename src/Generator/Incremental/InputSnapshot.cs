using System.IO.Enumeration;
using Generator.Configuration;
using Generator.Pipelines;

namespace Generator.Incremental;

/// <summary>
/// Every file of <c>input/</c> and <c>theme/</c>, and the host's, with the hash of its content (XxHash3) as it was before anything of it
/// was used: a file that changes later has another time, and the next build sees that.
/// </summary>
public sealed class InputSnapshot
{
    /// <summary>A file as young as this may change again without its time changing.</summary>
    private static readonly TimeSpan TimeResolution = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, InputFile> byPath;

    private InputSnapshot(ImmutableArray<InputFile> files)
    {
        Files = files;
        byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>In the order of their paths.</summary>
    public ImmutableArray<InputFile> Files { get; }

    /// <summary>Looks at every file. One whose size and time are those of <paramref name="previous"/> keeps its hash.</summary>
    public static InputSnapshot Take(BuildOptions options, InputSnapshot? previous) =>
        Take(Enumerate(options.InputFolder).Concat(Enumerate(options.ThemeFolder)).Concat(HostFile(options)), previous);

    /// <summary>Looks at the files of one folder alone.</summary>
    public static InputSnapshot Take(string folder) => Take(Enumerate(folder), previous: null);

    private static InputSnapshot Take(IEnumerable<InputFile> found, InputSnapshot? previous)
    {
        var now = DateTime.UtcNow.Ticks;
        var files = found.Select(file =>
        {
            var isOld = now - file.Modified > TimeResolution.Ticks;
            var known = previous?.byPath.GetValueOrDefault(file.Path);
            return isOld && known is not null && known.Length == file.Length && known.Modified == file.Modified ? known : file;
        });
        return new InputSnapshot([.. files.OrderBy(file => file.Path, StringComparer.Ordinal).DistinctBy(file => file.Path)]);
    }

    public static InputSnapshot Of(ImmutableArray<InputFile> files) => new(files);

    /// <summary>The files below a folder, which is an absolute path.</summary>
    public IEnumerable<InputFile> Below(string folder) =>
        Files.Where(file => file.Path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    public ulong Hash(string path) => byPath[path].Hash;

    /// <summary>The size of a file in bytes; of a link, that of its target.</summary>
    public long Length(string path) => byPath[path] is { IsLink: true }
        ? new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName).Length
        : byPath[path].Length;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public byte[] Read(string path) => byPath[path].Read();

    /// <summary>
    /// Whether both have the same files with the same content, whatever their times. Files are read, on all cores, only
    /// where their sizes leave it open.
    /// </summary>
    public bool HasSameContent(InputSnapshot other)
    {
        if (!Files.Select(file => (file.Path, file.Length)).SequenceEqual(other.Files.Select(file => (file.Path, file.Length))))
        {
            return false;
        }

        AllCores.ForEach(Files.Where(file => !file.IsHashed), file => _ = file.Hash);
        return Files.Zip(other.Files).All(pair => pair.First.Hash == pair.Second.Hash);
    }

    public bool IsUnchanged(string path, InputSnapshot since) =>
        since.byPath.TryGetValue(path, out var known) && known.Hash == byPath[path].Hash;

    private static IEnumerable<InputFile> HostFile(BuildOptions options) =>
        new FileInfo(options.HostFile) is { Exists: true } file ? [new InputFile(file.FullName, file.Length, file.LastWriteTimeUtc.Ticks)] : [];

    private static FileSystemEnumerable<InputFile> Enumerate(string folder) =>
        new(folder, ToRecord, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && (!entry.IsDirectory || (IsLink(ref entry) && !IsPackages(ref entry))),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && !IsLink(ref entry) && !IsPackages(ref entry),
        };

    /// <summary>What npm installs is said by the lock file beside it.</summary>
    private static bool IsPackages(ref FileSystemEntry entry) => entry.FileName is "node_modules";

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.');

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static InputFile ToRecord(ref FileSystemEntry entry) =>
        new(entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc.Ticks) { IsLink = IsLink(ref entry) };
}
