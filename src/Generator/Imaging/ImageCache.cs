using System.Collections.Concurrent;
using System.IO.Hashing;

namespace Generator.Imaging;

/// <summary>
/// What was made of pictures, in a folder that outlives the build and may be shared by several at once. A file is named
/// for the hash of what it was made from and the hash of what it holds, so that one that is damaged is seen, and made
/// again. Whoever deletes the folder loses time and nothing else.
/// </summary>
public sealed class ImageCache
{
    private readonly string folder;
    private readonly ConcurrentDictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);

    public ImageCache(string folder)
    {
        this.folder = folder;
        foreach (var path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [])
        {
            var name = Path.GetFileName(path);
            if (name.IndexOf('-', StringComparison.Ordinal) is > 0 and var end)
            {
                names[name[..end]] = name;
            }
        }
    }

    /// <summary>Whether the content is there; whoever asks uses it.</summary>
    public bool Has(string key)
    {
        used[key] = true;
        return names.ContainsKey(key);
    }

    /// <summary>The content, or null where there is none, or none that is whole.</summary>
    public byte[]? TryRead(string key)
    {
        used[key] = true;
        if (!names.TryGetValue(key, out var name))
        {
            return null;
        }

        try
        {
            var content = File.ReadAllBytes(Path.Combine(folder, name));
            if (name == NameOf(key, content))
            {
                return content;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another program deleted it, or it cannot be read: it is made again.
        }

        names.TryRemove(key, out _);
        return null;
    }

    /// <summary>Keeps a content; other builds see it whole or not at all.</summary>
    /// <exception cref="IOException">The disk says no.</exception>
    public void Keep(string key, byte[] content)
    {
        Directory.CreateDirectory(folder);
        var name = NameOf(key, content);
        var temporary = Path.Combine(folder, $".{Guid.NewGuid():N}");
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, Path.Combine(folder, name), overwrite: true);
        names[key] = name;
        used[key] = true;
    }

    /// <summary>
    /// Deletes what nobody asked this cache for and was made before <paramref name="before"/>: what another build made just now, or
    /// a branch still uses, stays. A build that misses a file makes it again.
    /// </summary>
    public void Prune(DateTimeOffset before)
    {
        foreach (var file in Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles() : [])
        {
            var end = file.Name.IndexOf('-', StringComparison.Ordinal);
            if (end > 0 && !used.ContainsKey(file.Name[..end]) && file.LastWriteTimeUtc < before.UtcDateTime)
            {
                Delete(file);
            }
        }
    }

    private static void Delete(FileInfo file)
    {
        try
        {
            file.Delete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another build reads it, or may not lose it: the next one tries again.
        }
    }

    private static string NameOf(string key, byte[] content) =>
        string.Create(CultureInfo.InvariantCulture, $"{key}-{XxHash3.HashToUInt64(content):x16}");
}
