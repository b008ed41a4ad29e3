using System.Buffers.Binary;

namespace Generator.Imaging;

/// <summary>The orientation tag of a block of EXIF (EXIF 2.32 §4.6.4; the block is a TIFF file).</summary>
internal static class Orientation
{
    public const int Upright = 1;

    private const ushort Tag = 0x0112;
    private const ushort Short = 3;
    private const int HeaderLength = 8;
    private const int EntryLength = 12;
    private const int Highest = 8;

    /// <summary>How the picture is turned, 1 to 8; upright where the block does not say or is damaged.</summary>
    public static int Read(ReadOnlySpan<byte> exif)
    {
        if (exif.Length < HeaderLength + sizeof(ushort) || (!exif.StartsWith("II*\0"u8) && !exif.StartsWith("MM\0*"u8)))
        {
            return Upright;
        }

        var isLittle = exif[0] == 'I';
        var start = ReadInt(exif[4..], isLittle);
        if (start < HeaderLength || start > exif.Length - sizeof(ushort))
        {
            return Upright;
        }

        var count = ReadShort(exif[start..], isLittle);
        for (var i = 0; i < count; i++)
        {
            var position = start + sizeof(ushort) + (i * EntryLength);
            if (position > exif.Length - EntryLength)
            {
                return Upright;
            }

            var entry = exif.Slice(position, EntryLength);
            if (ReadShort(entry, isLittle) == Tag)
            {
                int value = ReadShort(entry[8..], isLittle);
                return value is > 0 and <= Highest ? value : Upright;
            }
        }

        return Upright;
    }

    /// <summary>A block of EXIF that says this and nothing else.</summary>
    public static byte[] Write(int orientation)
    {
        var exif = new byte[HeaderLength + sizeof(ushort) + EntryLength + sizeof(int)];
        "II*\0"u8.CopyTo(exif);
        exif[4] = HeaderLength;
        exif[8] = 1;
        var entry = exif.AsSpan(10, EntryLength);
        BinaryPrimitives.WriteUInt16LittleEndian(entry, Tag);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], Short);
        entry[4] = 1;
        entry[8] = (byte)orientation;
        return exif;
    }

    private static ushort ReadShort(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int ReadInt(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadInt32LittleEndian(bytes) : BinaryPrimitives.ReadInt32BigEndian(bytes);
}
