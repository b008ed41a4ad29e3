using Generator.Content;

namespace Generator.Imaging;

/// <summary>
/// Takes out of a picture's file what tells where, when and with what it was taken, without touching a pixel: EXIF, XMP,
/// IPTC, comments and thumbnails. The colour profile stays, and so does the orientation, alone in an EXIF block.
/// </summary>
public static class MetadataRemover
{
    /// <summary>Whether the format is one that can be cleaned; in the others such data is rare.</summary>
    public static bool CanClean(SourceFile file) =>
        Path.GetExtension(file.Name).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".webp" or ".gif";

    /// <summary>The clean file: <paramref name="content"/> itself where there is nothing to remove.</summary>
    /// <exception cref="DamagedPictureException">The file ends before it should.</exception>
    public static byte[] Clean(byte[] content)
    {
        var cleaned = JpegCleaner.IsJpeg(content) ? JpegCleaner.Clean(content)
            : PngCleaner.IsPng(content) ? PngCleaner.Clean(content)
            : WebPCleaner.IsWebP(content) ? WebPCleaner.Clean(content)
            : content;
        return cleaned is null ? throw new DamagedPictureException("it ends too early")
            : cleaned.AsSpan().SequenceEqual(content) ? content
            : cleaned;
    }
}
