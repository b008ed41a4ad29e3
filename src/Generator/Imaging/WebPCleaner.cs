using System.Buffers.Binary;

namespace Generator.Imaging;

/// <summary>Rewrites a WebP file (RFC 9649 §2) without its EXIF and XMP; how the picture is turned stays.</summary>
internal static class WebPCleaner
{
    private const int HeaderLength = 12;
    private const int ChunkHeaderLength = 8;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    public static bool IsWebP(ReadOnlySpan<byte> content) =>
        content.Length > HeaderLength && content.StartsWith("RIFF"u8) && content.Slice(8, 4).SequenceEqual("WEBP"u8);

    /// <summary>Null where it is damaged.</summary>
    public static byte[]? Clean(byte[] content)
    {
        using var chunks = new MemoryStream(content.Length);
        var orientation = Orientation.Upright;
        var position = HeaderLength;
        while (position + ChunkHeaderLength <= content.Length)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(content.AsSpan(position + 4));
            if (length > content.Length - position - ChunkHeaderLength)
            {
                return null;
            }

            // A chunk of odd length is followed by a byte that fills it up.
            var end = Math.Min(content.Length, position + ChunkHeaderLength + (int)length + ((int)length & 1));
            var chunk = content.AsSpan(position, end - position);
            if (chunk.StartsWith("EXIF"u8))
            {
                orientation = Orientation.Read(chunk[ChunkHeaderLength..]);
            }
            else if (!chunk.StartsWith("XMP "u8))
            {
                chunks.Write(chunk);
            }

            position = end;
        }

        return Assemble(chunks, orientation);
    }

    private static byte[] Assemble(MemoryStream chunks, int orientation)
    {
        if (orientation != Orientation.Upright)
        {
            var exif = Orientation.Write(orientation);
            chunks.Write("EXIF"u8);
            chunks.Write([(byte)exif.Length, 0, 0, 0]);
            chunks.Write(exif);
        }

        var cleaned = new byte[HeaderLength + chunks.Length];
        "RIFF"u8.CopyTo(cleaned);
        BinaryPrimitives.WriteUInt32LittleEndian(cleaned.AsSpan(4), (uint)(cleaned.Length - 8));
        "WEBP"u8.CopyTo(cleaned.AsSpan(8));
        chunks.ToArray().CopyTo(cleaned, HeaderLength);
        if (cleaned.AsSpan(HeaderLength).StartsWith("VP8X"u8))
        {
            ref var flags = ref cleaned[HeaderLength + ChunkHeaderLength];
            flags = (byte)((flags & ~(ExifFlag | XmpFlag)) | (orientation == Orientation.Upright ? 0 : ExifFlag));
        }

        return cleaned;
    }
}
