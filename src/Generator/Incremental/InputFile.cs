using System.IO.Hashing;
using System.Text;

namespace Generator.Incremental;

/// <summary>
/// A file as the build found it: size in bytes, time of the last change in UTC ticks. Its hash is that of the bytes that
/// were used: who reads the file first gives it, and nobody reads it twice for it.
/// </summary>
public sealed class InputFile(string path, long length, long modified)
{
    private ulong? hash;

    public InputFile(string path, long length, long modified, ulong hash)
        : this(path, length, modified) => this.hash = hash;

    public string Path { get; } = path;

    public long Length { get; } = length;

    /// <summary>Zero, a time that no file has, where the file could not be read: the next build looks again.</summary>
    public long Modified { get; private set; } = modified;

    public bool IsLink { get; init; }

    /// <summary>The hash (XxHash3) of the content; of a symbolic link, that of its target's name.</summary>
    public ulong Hash => hash ?? Compute();

    public bool IsHashed => hash is not null;

    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] Read()
    {
        var content = File.ReadAllBytes(Path);
        if (!IsLink)
        {
            hash ??= XxHash3.HashToUInt64(content);
        }

        return content;
    }

    private ulong Compute()
    {
        try
        {
            hash = IsLink ? XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(new FileInfo(Path).LinkTarget ?? "")) : HashContent();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever needs the file reports it.
            hash = 0;
            Modified = 0;
        }

        return hash.Value;
    }

    private ulong HashContent()
    {
        using var content = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var whole = new XxHash3();
        whole.Append(content);
        return whole.GetCurrentHashAsUInt64();
    }
}
