using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Generator.Configuration;
using Generator.Content;

namespace Generator.Output;

/// <summary>
/// The new output tree while it is built beside the old one. <see cref="Commit"/> puts it in the old one's place in one
/// step; until then, and whenever the process dies, the old one is whole. A file whose bytes did not change is the old
/// file itself, linked, so that it keeps its time.
/// </summary>
public sealed class StagedTree : IDisposable
{
    /// <summary>The file that marks a folder as one that may be replaced. Hosts do not publish names that begin with a dot.</summary>
    public const string MarkerName = ".generator";

    /// <summary>The file that marks a folder with a preview, so that neither takes the other's place.</summary>
    public const string PreviewMarkerName = ".generator-preview";

    private readonly string output;
    private readonly bool hasOld;
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<OutputRecord> files = [];

    private StagedTree(string output, string staging)
    {
        this.output = output;
        hasOld = Directory.Exists(output);
        Folder = staging;
    }

    /// <summary>The new tree, until it is committed.</summary>
    public string Folder { get; }

    /// <summary>What was written or taken over, in no order.</summary>
    public IReadOnlyCollection<OutputRecord> Files => files;

    /// <summary>Puts right, or removes, what builds that died have left beside the output folder.</summary>
    /// <exception cref="IOException">The disk says no.</exception>
    public static void Recover(string output) => new SiblingFolders(Resolve(output)).Recover();

    /// <summary>
    /// Starts a new tree for the output folder. Where that is a link it stays one: the folder it leads to is replaced.
    /// </summary>
    /// <exception cref="IOException">The disk says no.</exception>
    public static StagedTree Begin(BuildOptions options)
    {
        var output = Resolve(options.OutputFolder);
        var tree = new StagedTree(output, new SiblingFolders(output).NewStaging());
        Directory.CreateDirectory(tree.Folder);
        tree.Write(options.EmbargoedPreview ? PreviewMarkerName : MarkerName, "Built by Generator, which replaces this folder as a whole.\n"u8);
        return tree;
    }

    /// <summary>Writes a file; may be called from several threads, for different files.</summary>
    public void Write(UrlPath url, ReadOnlySpan<byte> content) => Write(url.FilePath, content);

    /// <summary>Writes text as UTF-8.</summary>
    public void Write(UrlPath url, ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Write(url.FilePath, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>The content of a file that was written or taken over.</summary>
    public byte[] Read(UrlPath url) => File.ReadAllBytes(Path.Combine(Folder, url.FilePath));

    /// <summary>The content of an old file that still has this size and time; else null.</summary>
    public byte[]? ReadOld(OutputRecord record)
    {
        var old = new FileInfo(Path.Combine(output, record.Name));
        return old is { Exists: true, LinkTarget: null } && old.Length == record.Length && old.LastWriteTimeUtc.Ticks == record.Modified
            ? File.ReadAllBytes(old.FullName)
            : null;
    }

    /// <summary>Takes the old file over, where it still has this size and time (UTC ticks).</summary>
    public bool TryLink(UrlPath url, long length, long modified)
    {
        var path = Path.Combine(Folder, url.FilePath);
        EnsureFolder(Path.GetDirectoryName(path)!);
        if (!HardLink.TryCreate(Path.Combine(output, url.FilePath), path))
        {
            return false;
        }

        var linked = new FileInfo(path);
        if (linked.LinkTarget is null && linked.Length == length && linked.LastWriteTimeUtc.Ticks == modified)
        {
            files.Add(new OutputRecord(url.FilePath, length, modified));
            return true;
        }

        linked.Delete();
        return false;
    }

    /// <summary>Puts the new tree in place of the old one and removes that.</summary>
    public void Commit()
    {
        if (!TryMoveToFreePlace() && !AtomicExchange.TryExchange(Folder, output))
        {
            // Recover() mends the moment between these two lines, should the process die there.
            var old = new SiblingFolders(output).NewOld();
            Directory.Move(output, old);
            Directory.Move(Folder, output);
            Directory.Delete(old, recursive: true);
        }
    }

    /// <summary>Removes the tree that is not in place: the new one before a commit, the old one behind it.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private void Write(string name, ReadOnlySpan<byte> content)
    {
        var path = Path.Combine(Folder, name);
        EnsureFolder(Path.GetDirectoryName(path)!);
        if (hasOld && TryLinkOld(Path.Combine(output, name), path, content) is { } linked)
        {
            files.Add(new OutputRecord(name, content.Length, linked.LastWriteTimeUtc.Ticks));
            return;
        }

        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None);
        RandomAccess.Write(file, content, 0);
        files.Add(new OutputRecord(name, content.Length, File.GetLastWriteTimeUtc(file).Ticks));
    }

    private static string Resolve(string output) =>
        Directory.Exists(output) ? Directory.ResolveLinkTarget(output, returnFinalTarget: true)?.FullName ?? output : output;

    /// <summary>The first build has no old tree to exchange; another build may put one there at any moment.</summary>
    private bool TryMoveToFreePlace()
    {
        if (Directory.Exists(output))
        {
            return false;
        }

        try
        {
            Directory.Move(Folder, output);
            return true;
        }
        catch (IOException) when (Directory.Exists(output))
        {
            return false;
        }
    }

    /// <summary>A folder is known only once it is there: another thread may be about to write into it.</summary>
    private void EnsureFolder(string folder)
    {
        if (!folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            folders.TryAdd(folder, true);
        }
    }

    /// <summary>
    /// Links the old file into the new tree where it has this content. It is linked before it is compared: another build
    /// may exchange the old tree at any moment, but not what a link leads to.
    /// </summary>
    private static FileInfo? TryLinkOld(string old, string path, ReadOnlySpan<byte> content)
    {
        if (new FileInfo(old) is not { Exists: true } info || info.Length != content.Length || !HardLink.TryCreate(old, path))
        {
            return null;
        }

        var linked = new FileInfo(path);
        if (linked.LinkTarget is null && linked.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            return linked;
        }

        linked.Delete();
        return null;
    }
}
