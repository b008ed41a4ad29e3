using System.Buffers.Binary;

namespace Generator.Imaging;

/// <summary>
/// Rewrites the segments of a JPEG (ISO 10918-1, annex B) without those that applications add, but for JFIF, the colour
/// profile and Adobe's colour transform; what follows its end, such as a film or a second picture, goes too.
/// </summary>
internal static class JpegCleaner
{
    private const byte Marker = 0xFF;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte FirstRestart = 0xD0;
    private const byte LastRestart = 0xD7;
    private const byte Jfif = 0xE0;
    private const byte Exif = 0xE1;
    private const byte Profile = 0xE2;
    private const byte Adobe = 0xEE;
    private const byte LastApplication = 0xEF;
    private const byte Comment = 0xFE;

    private static ReadOnlySpan<byte> ExifName => "Exif\0\0"u8;

    public static bool IsJpeg(ReadOnlySpan<byte> content) => content.StartsWith([Marker, StartOfImage, Marker]);

    /// <summary>Null where it is damaged.</summary>
    public static byte[]? Clean(byte[] content)
    {
        using var cleaned = new MemoryStream(content.Length);
        cleaned.Write([Marker, StartOfImage]);
        var position = 2;
        var orientation = Orientation.Upright;
        while (position + 3 < content.Length && content[position] == Marker)
        {
            var kind = content[position + 1];
            if (kind == Marker)
            {
                position++;
                continue;
            }

            var end = position + 2 + BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(position + 2));
            if (end > content.Length)
            {
                return null;
            }

            var data = content.AsSpan(position + 4, Math.Max(0, end - position - 4));
            if (kind == Exif && data.StartsWith(ExifName))
            {
                orientation = Orientation.Read(data[ExifName.Length..]);
            }

            var isScan = kind == StartOfScan;
            if (isScan && orientation != Orientation.Upright)
            {
                WriteOrientation(cleaned, orientation);
                orientation = Orientation.Upright;
            }

            end = isScan ? EndOfScan(content, end) : end;
            if (Stays(kind, data))
            {
                cleaned.Write(content.AsSpan(position, end - position));
            }

            position = end;
            if (position + 1 < content.Length && content[position] == Marker && content[position + 1] == EndOfImage)
            {
                cleaned.Write([Marker, EndOfImage]);
                return cleaned.ToArray();
            }
        }

        return null;
    }

    private static bool Stays(byte kind, ReadOnlySpan<byte> data) => kind switch
    {
        Jfif => data.StartsWith("JFIF\0"u8),
        Profile => data.StartsWith("ICC_PROFILE\0"u8),
        Adobe => true,
        Comment => false,
        _ => kind is < Jfif or > LastApplication,
    };

    private static void WriteOrientation(MemoryStream jpeg, int orientation)
    {
        var exif = Orientation.Write(orientation);
        var length = new byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(length.Length + ExifName.Length + exif.Length));
        jpeg.Write([Marker, Exif]);
        jpeg.Write(length);
        jpeg.Write(ExifName);
        jpeg.Write(exif);
    }

    /// <summary>Where the coded pixels end: at the first marker that is no restart. A zero behind FF means the byte FF itself.</summary>
    private static int EndOfScan(byte[] content, int position)
    {
        while (position + 1 < content.Length)
        {
            if (content[position] == Marker && content[position + 1] is not 0 and not Marker and (< FirstRestart or > LastRestart))
            {
                return position;
            }

            position++;
        }

        return content.Length;
    }
}
