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

    public bool Has(string key) => names.ContainsKey(key);

    /// <summary>The content, or null where there is none, or none that is whole.</summary>
    public byte[]? TryRead(string key)
    {
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
    }

    private static string NameOf(string key, byte[] content) =>
        string.Create(CultureInfo.InvariantCulture, $"{key}-{XxHash3.HashToUInt64(content):x16}");
}
