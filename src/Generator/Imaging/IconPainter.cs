using System.Buffers.Binary;
using NetVips;

namespace Generator.Imaging;

/// <summary>Draws the theme's icon as pixels, for browsers and telephones that take no drawing.</summary>
internal static class IconPainter
{
    private const int IconHeaderLength = 22;

    public static byte[] Png(byte[] drawing, int size)
    {
        Vips.Prepare();
        using var picture = Image.ThumbnailBuffer(drawing, size, height: size, size: Enums.Size.Both);
        return picture.PngsaveBuffer(keep: Enums.ForeignKeep.None);
    }

    /// <summary>A PNG in the frame of an ICO file, which holds PNG since Windows Vista.</summary>
    public static byte[] Ico(byte[] drawing, int size)
    {
        var png = Png(drawing, size);
        var icon = new byte[IconHeaderLength + png.Length];
        icon[2] = 1;
        icon[4] = 1;
        icon[6] = (byte)size;
        icon[7] = (byte)size;
        icon[10] = 1;
        icon[12] = 32;
        BinaryPrimitives.WriteInt32LittleEndian(icon.AsSpan(14), png.Length);
        BinaryPrimitives.WriteInt32LittleEndian(icon.AsSpan(18), IconHeaderLength);
        png.CopyTo(icon, IconHeaderLength);
        return icon;
    }
}
