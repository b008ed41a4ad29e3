using System.Xml;
using Generator.Content;
using Generator.Diagnostics;
using NetVips;

namespace Generator.Imaging;

/// <summary>Reads what a picture is from the head of its file; nothing is decoded but what is too small to have variants.</summary>
public static class PictureReader
{
    /// <summary>A file larger than this is not even read.</summary>
    public const long MaxBytes = 64_000_000;

    /// <summary>All frames together. A file of a few kilobytes can hold as many pixels as fill any memory.</summary>
    public const long MaxPixels = 100_000_000;

    /// <summary>The lowest value of the orientation tag (EXIF 2.32) that turns a picture on its side.</summary>
    private const int FirstSideways = 5;

    private const int CmykBands = 4;

    /// <exception cref="VipsException">It is no picture that libvips reads.</exception>
    /// <exception cref="DamagedPictureException">A part of it is missing.</exception>
    /// <exception cref="OversizedPictureException">It has too many pixels.</exception>
    /// <exception cref="XmlException">It is named SVG and is no XML.</exception>
    public static PictureFacts Read(SourceFile file, byte[] content)
    {
        Vips.Prepare();
        return IsDrawing(file)
            ? new PictureFacts(DrawingMeasurer.Measure(content), PictureTraits.Drawing | PictureTraits.Transparent, content.Length)
            : ReadPhotograph(content);
    }

    /// <summary>What whoever shows the picture is to be told.</summary>
    public static IEnumerable<PictureProblem> FindProblems(SourceFile file, PictureFacts facts)
    {
        if (facts.Has(PictureTraits.UnprofiledCmyk))
        {
            yield return new PictureProblem(PictureDiagnostics.UnknownColours, $"{file.FileName} is in CMYK and does not say of which press; its colours on screen are a guess.");
        }

        if (facts.Has(PictureTraits.Animated))
        {
            yield return new PictureProblem(PictureDiagnostics.MovingPicture, $"{file.FileName} has more than one frame, and a reader cannot stop it.");
        }

        if (facts.Has(PictureTraits.Private) && !MetadataRemover.CanClean(file))
        {
            yield return new PictureProblem(PictureDiagnostics.PrivateData, $"{file.FileName} tells where, when or with what it was taken, and this cannot be taken out of it.");
        }
    }

    private static bool IsDrawing(SourceFile file) => Path.GetExtension(file.Name).Equals(".svg", StringComparison.OrdinalIgnoreCase);

    private static PictureFacts ReadPhotograph(byte[] content)
    {
        using var image = Image.NewFromBuffer(content);
        var frames = image.Contains("n-pages") && image.Get("n-pages") is int pages ? pages : 1;
        if ((long)image.Width * image.Height * frames > MaxPixels)
        {
            throw new OversizedPictureException($"{image.Width} x {image.Height} pixels{(frames > 1 ? $" in {frames} frames" : "")}");
        }

        var isSideways = image.Contains("orientation") && image.Get("orientation") is int and >= FirstSideways;
        var size = isSideways ? new PictureSize(image.Height, image.Width) : new PictureSize(image.Width, image.Height);
        var cleaned = MetadataRemover.Clean(content);
        var hasPrivateData = cleaned != content || image.Contains("exif-data") || image.Contains("xmp-data");
        var traits = (image.HasAlpha() ? PictureTraits.Transparent : 0)
            | (frames > 1 ? PictureTraits.Animated : 0)
            | (image.Interpretation == Enums.Interpretation.Cmyk && image.Bands >= CmykBands && !image.Contains("icc-profile-data") ? PictureTraits.UnprofiledCmyk : 0)
            | (hasPrivateData ? PictureTraits.Private : 0);
        return new PictureFacts(size, traits, cleaned.Length);
    }
}

/// <summary>A picture of which a part is missing or wrong.</summary>
public sealed class DamagedPictureException(string message) : Exception(message);

/// <summary>A picture that would take more memory than any is given.</summary>
public sealed class OversizedPictureException(string message) : Exception(message);
