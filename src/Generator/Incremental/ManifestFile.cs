using System.IO.Hashing;

namespace Generator.Incremental;

/// <summary>
/// The file of a <see cref="BuildManifest"/>, beside the output folder: <c>.output.manifest</c>. It only saves time, so
/// one that cannot be read, is of another version or damaged is as good as none.
/// </summary>
public static class ManifestFile
{
    /// <summary>Changes with the format.</summary>
    private const ulong Magic = 0x39_54_53_46_4D_4E_45_47;

    private const int HeaderLength = 2 * sizeof(ulong);

    public static string PathFor(string outputFolder) =>
        Path.Combine(Path.GetDirectoryName(outputFolder)!, $".{Path.GetFileName(outputFolder)}.manifest");

    /// <summary>The manifest of the last build; null when there is none, or, with <paramref name="problem"/>, when it is unusable.</summary>
    public static BuildManifest? Read(string outputFolder, out string? problem)
    {
        var path = PathFor(outputFolder);
        problem = null;
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            if (Decode(File.ReadAllBytes(path)) is { } manifest)
            {
                return manifest;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Told below: the build goes on without.
        }

        problem = $"{path} is damaged or from another version; everything is built anew.";
        return null;
    }

    /// <summary>Replaces the manifest in one step.</summary>
    public static void Write(string outputFolder, BuildManifest manifest)
    {
        using var buffer = new MemoryStream();
        buffer.SetLength(HeaderLength);
        buffer.Position = HeaderLength;
        using var binary = new BinaryWriter(buffer);
        new ManifestWriter(binary).Write(manifest);
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        BitConverter.TryWriteBytes(bytes, Magic);
        BitConverter.TryWriteBytes(bytes[sizeof(ulong)..], XxHash3.HashToUInt64(bytes[HeaderLength..]));

        var path = PathFor(outputFolder);
        var temporary = $"{path}-{Environment.ProcessId}";
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>The checksum stands for the whole: behind it every byte is what a build has written.</summary>
    private static BuildManifest? Decode(byte[] bytes)
    {
        var isWhole = bytes.Length > HeaderLength
            && BitConverter.ToUInt64(bytes) == Magic
            && BitConverter.ToUInt64(bytes, sizeof(ulong)) == XxHash3.HashToUInt64(bytes.AsSpan(HeaderLength));
        if (!isWhole)
        {
            return null;
        }

        using var binary = new BinaryReader(new MemoryStream(bytes, HeaderLength, bytes.Length - HeaderLength));
        return new ManifestReader(binary).Read();
    }
}
