using System.Buffers.Binary;
using NetVips;

namespace Generator.Tests.Infrastructure;

/// <summary>Pictures as cameras, presses and attackers make them.</summary>
internal static class TestPictures
{
    public const string Camera = "Example Camera 9000";

    public static byte[] Jpeg(int width, int height, int seed = 1)
    {
        using var picture = Draw(width, height, seed);
        return picture.JpegsaveBuffer(q: 90);
    }

    /// <summary>Grain, which no format makes small.</summary>
    public static byte[] NoisyJpeg(int width, int height)
    {
        using var picture = Image.Gaussnoise(width, height, sigma: 60, mean: 128, seed: 5).Cast(Enums.BandFormat.Uchar);
        return picture.JpegsaveBuffer(q: 90);
    }

    public static byte[] Png(int width, int height)
    {
        using var picture = Draw(width, height, seed: 2);
        return picture.PngsaveBuffer(keep: Enums.ForeignKeep.None);
    }

    /// <summary>Its right half lets everything shine through.</summary>
    public static byte[] TransparentPng(int width, int height)
    {
        using var picture = Draw(width, height, seed: 3);
        using var left = Image.Black(width / 2, height).Linear([1.0], [255.0]).Cast(Enums.BandFormat.Uchar);
        using var alpha = left.Embed(0, 0, width, height);
        return picture.Bandjoin(alpha).PngsaveBuffer();
    }

    public static byte[] SixteenBitPng(int width, int height)
    {
        using var picture = Draw(width, height, seed: 4);
        using var wide = picture.Linear([257.0], [0.0]).Cast(Enums.BandFormat.Ushort).Copy(interpretation: Enums.Interpretation.Rgb16);
        return wide.PngsaveBuffer(bitdepth: 16);
    }

    /// <summary>In the colours of a press, without its profile.</summary>
    public static byte[] CmykJpeg(int width, int height)
    {
        using var picture = Draw(width, height, seed: 5);
        using var cmyk = picture.Colourspace(Enums.Interpretation.Cmyk);
        return cmyk.JpegsaveBuffer(keep: Enums.ForeignKeep.None);
    }

    public static byte[] AnimatedGif(int width, int height)
    {
        using var first = Draw(width, height, seed: 6);
        using var second = Draw(width, height, seed: 7);
        using var frames = Image.Arrayjoin([first, second], across: 1);
        using var animation = frames.Mutate(image => image.Set(GValue.GIntType, "page-height", height));
        return animation.GifsaveBuffer();
    }

    /// <summary>Taken with a camera that lay on its side (orientation 6), near Hangzhou.</summary>
    public static byte[] CameraJpeg(int width, int height)
    {
        using var picture = Draw(width, height, seed: 8);
        using var tagged = picture.Mutate(image =>
        {
            image.Set(GValue.GIntType, "orientation", 6);
            image.Set(GValue.GStrType, "exif-ifd0-Model", Camera);
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "30/1 15/1 0/1");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLongitude", "120/1 10/1 0/1");
        });
        return tagged.JpegsaveBuffer(q: 90);
    }

    /// <summary>Says that it is 50,000 pixels wide and high, in less than 100 bytes.</summary>
    public static byte[] Bomb()
    {
        byte[] png =
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
            0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54, 0x35, 0xAF, 0x06, 0x1E,
        ];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 50_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 50_000);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), System.IO.Hashing.Crc32.HashToUInt32(png.AsSpan(12, 17)));
        return png;
    }

    /// <summary>Something with soft and hard edges, the same for the same seed.</summary>
    private static Image Draw(int width, int height, int seed)
    {
        using var red = Image.Perlin(width, height, cellSize: 64, seed: seed).Linear([0.5], [128.0]).Cast(Enums.BandFormat.Uchar);
        using var green = Image.Perlin(width, height, cellSize: 32, seed: seed + 100).Linear([0.4], [110.0]).Cast(Enums.BandFormat.Uchar);
        using var blue = Image.Perlin(width, height, cellSize: 128, seed: seed + 200).Linear([0.3], [100.0]).Cast(Enums.BandFormat.Uchar);
        return red.Bandjoin(green, blue).Copy(interpretation: Enums.Interpretation.Srgb);
    }
}
