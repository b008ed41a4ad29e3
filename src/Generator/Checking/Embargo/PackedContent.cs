using System.IO.Compression;

namespace Generator.Checking.Embargo;

/// <summary>
/// Opens what packs other files: ZIP archives (those of Office documents too) and the compressed streams of PDF. What is damaged, locked
/// or larger than a bomb's guard gives nothing. The letters of a PDF's pages are numbers of glyphs, and are not read.
/// </summary>
internal static class PackedContent
{
    /// <summary>Of all that one file holds.</summary>
    private const int MostBytes = 256 * 1024 * 1024;

    /// <summary>The contents of a ZIP's entries or a PDF's streams; none where <paramref name="content"/> is neither.</summary>
    public static IReadOnlyList<byte[]> Unpack(ReadOnlySpan<byte> content) =>
        content.StartsWith("PK\u0003\u0004"u8) ? OpenArchive(content.ToArray())
        : content.StartsWith("%PDF-"u8) ? OpenDocument(content.ToArray())
        : [];

    private static List<byte[]> OpenArchive(byte[] content)
    {
        var contents = new List<byte[]>();
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false));
            var left = MostBytes;
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                left -= Add(stream, left, contents);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            // No archive after all, or one that is locked: nobody can read it, or not without a key.
        }

        return contents;
    }

    /// <summary>The streams behind <c>FlateDecode</c> (ISO 32000-1 §7.4.4), wherever they stand: objects that nothing names are in the file too.</summary>
    private static List<byte[]> OpenDocument(byte[] content)
    {
        var contents = new List<byte[]>();
        var left = MostBytes;
        for (var position = FindStream(content, 0); position >= 0; position = FindStream(content, position))
        {
            try
            {
                using var stream = new ZLibStream(new MemoryStream(content, position, content.Length - position, writable: false), CompressionMode.Decompress);
                left -= Add(stream, left, contents);
            }
            catch (InvalidDataException)
            {
                // A stream with another filter, or none.
            }
        }

        return contents;
    }

    /// <summary>The offset behind the next word <c>stream</c> and its line end; -1 without one.</summary>
    private static int FindStream(ReadOnlySpan<byte> content, int from)
    {
        while (content[from..].IndexOf("stream"u8) is >= 0 and var next)
        {
            from += next + "stream".Length;
            var line = content[from..];
            if (line.StartsWith("\r\n"u8) || line.StartsWith("\n"u8))
            {
                return from + line.IndexOf((byte)'\n') + 1;
            }
        }

        return -1;
    }

    private static int Add(Stream stream, int most, List<byte[]> contents)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; copy.Length < most && (read = stream.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
        }

        contents.Add(copy.ToArray());
        return (int)copy.Length;
    }
}
