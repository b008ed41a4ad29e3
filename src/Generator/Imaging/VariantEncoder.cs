using Generator.Content;
using NetVips;

namespace Generator.Imaging;

/// <summary>
/// Makes the variants of one picture: upright, in sRGB, with 8 bits a channel and no metadata. The picture is decoded
/// once, to the size of the largest. The settings make 200 pictures in minutes: AVIF takes most of the time, and twice
/// as much for each step of effort above this one, for a few percent of its size.
/// </summary>
internal static class VariantEncoder
{
    private const int AvifQuality = 55;
    private const int AvifEffort = 1;
    private const int WebPQuality = 78;
    private const int WebPEffort = 3;
    private const int JpegQuality = 80;

    /// <summary>More than any picture is high: its width alone decides.</summary>
    private const int AnyHeight = 10_000_000;

    private static readonly double[] White = [255, 255, 255];

    /// <exception cref="VipsException">The picture is damaged.</exception>
    public static IEnumerable<(PictureVariant Variant, byte[] Content)> Encode(byte[] content, PictureFacts facts, IReadOnlyCollection<PictureVariant> variants)
    {
        Vips.Prepare();
        using var picture = Decode(content, facts);
        foreach (var variant in variants)
        {
            using var sized = Resize(picture, variant);
            yield return (variant, Encode(sized, variant.Format));
        }
    }

    /// <summary>Decodes all of a picture, and throws it away.</summary>
    /// <exception cref="VipsException">The picture is damaged.</exception>
    public static void CheckPixels(byte[] content, PictureFacts facts)
    {
        Vips.Prepare();
        Decode(content, facts).Dispose();
    }

    private static Image Decode(byte[] content, PictureFacts facts)
    {
        using var picture = facts.Has(PictureTraits.Drawing)
            ? Image.ThumbnailBuffer(content, VariantPlan.DrawingWidth, height: AnyHeight)
            : DecodePhotograph(content, facts);
        using var colours = picture.Colourspace(Enums.Interpretation.Srgb);
        using var bytes = colours.Cast(Enums.BandFormat.Uchar);
        return bytes.CopyMemory();
    }

    /// <summary>Line by line, so that a large picture takes little memory. The library's own short cut does not say what is damaged.</summary>
    private static Image DecodePhotograph(byte[] content, PictureFacts facts)
    {
        using var picture = Image.NewFromBuffer(content, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error);
        return picture.ThumbnailImage(
            VariantPlan.MaxWidth,
            height: AnyHeight,
            size: Enums.Size.Down,
            inputProfile: facts.Has(PictureTraits.UnprofiledCmyk) ? "cmyk" : null,
            outputProfile: "srgb");
    }

    /// <summary>A crop keeps what the eye goes to first.</summary>
    private static Image Resize(Image picture, PictureVariant variant) => variant.Use == VariantUse.Crop
        ? picture.ThumbnailImage(variant.Size.Width, height: variant.Size.Height, crop: Enums.Interesting.Attention)
        : picture.ThumbnailImage(variant.Size.Width, height: AnyHeight, size: Enums.Size.Down);

    private static byte[] Encode(Image picture, PictureFormat format)
    {
        switch (format)
        {
            case PictureFormat.Avif:
                return picture.HeifsaveBuffer(q: AvifQuality, compression: Enums.ForeignHeifCompression.Av1, effort: AvifEffort, keep: Enums.ForeignKeep.None);
            case PictureFormat.WebP:
                return picture.WebpsaveBuffer(q: WebPQuality, effort: WebPEffort, keep: Enums.ForeignKeep.None);
            case PictureFormat.Png:
                return picture.PngsaveBuffer(keep: Enums.ForeignKeep.None);
            default:
                using (var opaque = picture.HasAlpha() ? picture.Flatten(background: White) : picture.Copy())
                {
                    return opaque.JpegsaveBuffer(q: JpegQuality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
                }
        }
    }
}
