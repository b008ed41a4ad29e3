using System.Buffers.Binary;
using System.IO.Hashing;

namespace Generator.Imaging;

/// <summary>Rewrites a PNG (W3C PNG, third edition, §5) without its texts, its time and its EXIF.</summary>
internal static class PngCleaner
{
    /// <summary>Length and kind before the data of a chunk, and the checksum behind it.</summary>
    private const int Frame = 12;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsPng(ReadOnlySpan<byte> content) => content.StartsWith(Signature);

    /// <summary>Null where it is damaged.</summary>
    public static byte[]? Clean(byte[] content)
    {
        using var cleaned = new MemoryStream(content.Length);
        cleaned.Write(Signature);
        for (var position = Signature.Length; position + Frame <= content.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(position));
            if (length > content.Length - position - Frame)
            {
                return null;
            }

            var chunk = content.AsSpan(position, (int)length + Frame);
            var kind = chunk.Slice(4, 4);
            if (kind.SequenceEqual("eXIf"u8) && Orientation.Read(chunk[8..^4]) is not Orientation.Upright and var orientation)
            {
                WriteOrientation(cleaned, orientation);
            }
            else if (!IsPrivate(kind))
            {
                cleaned.Write(chunk);
            }

            if (kind.SequenceEqual("IEND"u8))
            {
                return cleaned.ToArray();
            }

            position += chunk.Length;
        }

        return null;
    }

    private static bool IsPrivate(ReadOnlySpan<byte> kind) =>
        kind.SequenceEqual("tEXt"u8) || kind.SequenceEqual("zTXt"u8) || kind.SequenceEqual("iTXt"u8) || kind.SequenceEqual("tIME"u8) || kind.SequenceEqual("eXIf"u8);

    private static void WriteOrientation(MemoryStream png, int orientation)
    {
        var exif = Orientation.Write(orientation);
        var chunk = new byte[exif.Length + Frame];
        BinaryPrimitives.WriteInt32BigEndian(chunk, exif.Length);
        "eXIf"u8.CopyTo(chunk.AsSpan(4));
        exif.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(exif.Length + 8), Crc32.HashToUInt32(chunk.AsSpan(4, exif.Length + 4)));
        png.Write(chunk);
    }
}
