using System.Security;
using NetVips;

namespace Generator.Imaging;

/// <summary>Draws a card. Pango breaks the lines, Chinese by its rules (UAX #14); what does not fit is set smaller, then cut.</summary>
internal static class ShareCardPainter
{
    /// <summary>A title is never set smaller than this part of its size.</summary>
    private const double Smallest = 0.6;

    private const double Step = 0.92;
    private const double Cut = 0.9;

    /// <summary>For the palette, which makes a file of a third of the size.</summary>
    private const int Effort = 4;

    public static byte[] Paint(ShareCardDesign design, ShareCard card)
    {
        Vips.Prepare();
        var picture = Image.ThumbnailBuffer(design.Background, ShareCard.Width, height: ShareCard.Height, size: Enums.Size.Both);
        try
        {
            foreach (var box in design.Boxes)
            {
                if (card.Find(box.Name) is { Length: > 0 } text)
                {
                    using var below = picture;
                    using var mask = Fit(design, box, text);
                    picture = Put(below, mask, box);
                }
            }

            using var opaque = picture.Flatten();
            return opaque.PngsaveBuffer(palette: true, effort: Effort, keep: Enums.ForeignKeep.None);
        }
        finally
        {
            picture.Dispose();
        }
    }

    private static Image Put(Image below, Image mask, TextBox box)
    {
        using var colour = mask.NewFromImage([.. box.Colour]);
        using var srgb = colour.Copy(interpretation: Enums.Interpretation.Srgb);
        using var text = srgb.Bandjoin(mask);
        using var composed = below.Composite2(text, Enums.BlendMode.Over, x: box.X, y: box.Y);
        using var bytes = composed.Cast(Enums.BandFormat.Uchar);
        return bytes.CopyMemory();
    }

    private static Image Fit(ShareCardDesign design, TextBox box, string text)
    {
        for (var size = box.Size; size >= box.Size * Smallest; size *= Step)
        {
            var set = Set(design, box, text, size);
            if (set.Height <= box.Height && set.Width <= box.Width)
            {
                return Balance(design, box with { Size = size }, text, set);
            }

            set.Dispose();
        }

        for (var length = text.Length; ; length = (int)(length * Cut))
        {
            var set = Set(design, box, string.Concat(text.AsSpan(0, length).TrimEnd(), "…"), box.Size * Smallest);
            if (length < 2 || (set.Height <= box.Height && set.Width <= box.Width))
            {
                return set;
            }

            set.Dispose();
        }
    }

    /// <summary>Narrower lines, as long as there are no more of them: none is left with a single character.</summary>
    private static Image Balance(ShareCardDesign design, TextBox box, string text, Image set)
    {
        for (var width = box.Width * Step; width > box.Width / 2.0; width *= Step)
        {
            var narrower = Set(design, box with { Width = (int)width }, text, box.Size);
            if (narrower.Height > set.Height || narrower.Width > width)
            {
                narrower.Dispose();
                return set;
            }

            set.Dispose();
            set = narrower;
        }

        return set;
    }

    /// <summary>Black where nothing is, white where the text is.</summary>
    private static Image Set(ShareCardDesign design, TextBox box, string text, double size) => Image.Text(
        SecurityElement.Escape(text),
        font: string.Create(CultureInfo.InvariantCulture, $"{box.Family} {size:F0}px"),
        width: box.Width,
        dpi: 72,
        fontfile: Fonts.Load(design.FontFile),
        wrap: Enums.TextWrap.Word);
}
