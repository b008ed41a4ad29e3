using System.Collections.Frozen;
using System.IO.Enumeration;
using System.IO.Hashing;
using System.Text;
using Generator.Configuration;
using Generator.Pipelines;

namespace Generator.Incremental;

/// <summary>
/// Every file of <c>input/</c> and <c>theme/</c> with the hash of its content (XxHash3) as it was before anything of it
/// was used: a file that changes later has another time, and the next build sees that.
/// </summary>
public sealed class InputSnapshot
{
    /// <summary>A file as young as this may change again without its time changing.</summary>
    private static readonly TimeSpan TimeResolution = TimeSpan.FromSeconds(2);

    private readonly FrozenDictionary<string, InputRecord> byPath;

    private InputSnapshot(ImmutableArray<InputRecord> files)
    {
        Files = files;
        byPath = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>In the order of their paths.</summary>
    public ImmutableArray<InputRecord> Files { get; }

    /// <summary>
    /// Looks at every file. One whose size and time are those of <paramref name="previous"/> keeps its hash; the others
    /// are read, on all cores.
    /// </summary>
    public static InputSnapshot Take(BuildOptions options, InputSnapshot? previous) => Take([options.InputFolder, options.ThemeFolder], previous);

    /// <summary>The same for any folders.</summary>
    public static InputSnapshot Take(ImmutableArray<string> folders, InputSnapshot? previous)
    {
        var now = DateTime.UtcNow.Ticks;
        var files = folders.SelectMany(Enumerate).ToList();
        var records = AllCores.Map(files, file =>
        {
            var isOld = now - file.Modified > TimeResolution.Ticks;
            var known = previous?.byPath.GetValueOrDefault(file.Path);
            return isOld && known is not null && known.Length == file.Length && known.Modified == file.Modified
                ? known
                : Read(file);
        });
        return new InputSnapshot([.. records.OrderBy(file => file.Path, StringComparer.Ordinal).DistinctBy(file => file.Path)]);
    }

    public static InputSnapshot Of(ImmutableArray<InputRecord> files) => new(files);

    /// <summary>The files below a folder, which is an absolute path.</summary>
    public IEnumerable<InputRecord> Below(string folder) =>
        Files.Where(file => file.Path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    public ulong Hash(string path) => byPath[path].Hash;

    /// <summary>Whether both have the same files with the same content, whatever their times.</summary>
    public bool HasSameContent(InputSnapshot other) =>
        Files.Length == other.Files.Length
        && Files.Zip(other.Files).All(pair => pair.First.Path == pair.Second.Path && pair.First.Hash == pair.Second.Hash);

    public bool IsUnchanged(string path, InputSnapshot since) =>
        since.byPath.TryGetValue(path, out var known) && known.Hash == byPath[path].Hash;

    private static InputRecord Read(InputRecord file)
    {
        try
        {
            var content = file.IsLink ? Encoding.UTF8.GetBytes(new FileInfo(file.Path).LinkTarget ?? "") : File.ReadAllBytes(file.Path);
            return file with { Hash = XxHash3.HashToUInt64(content) };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever needs the file reports it; a time that no file has makes the next build look again.
            return file with { Modified = 0 };
        }
    }

    private static FileSystemEnumerable<InputRecord> Enumerate(string folder) =>
        new(folder, ToRecord, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && (!entry.IsDirectory || IsLink(ref entry)),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && !IsLink(ref entry),
        };

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.');

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static InputRecord ToRecord(ref FileSystemEntry entry) =>
        new(entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc.Ticks, 0, IsLink(ref entry));
}

/// <summary>
/// A file: size in bytes, time of the last change in UTC ticks, hash of the content; of a symbolic link, that of its target's
/// name.
/// </summary>
public sealed record InputRecord(string Path, long Length, long Modified, ulong Hash, bool IsLink);
