using System.IO.Hashing;
using System.Text;
using Generator.Content;

namespace Generator.Imaging;

/// <summary>
/// Which variants of a picture are made: AVIF and WebP in the widths that layouts need, JPEG or PNG in two of them, and
/// for the picture that stands for a page three crops. None is larger than the picture.
/// </summary>
public static class VariantPlan
{
    /// <summary>The width of the largest variant, and so of what a picture is decoded to.</summary>
    public const int MaxWidth = 1600;

    /// <summary>The width at which a drawing is drawn for its crops.</summary>
    public const int DrawingWidth = 1200;

    /// <summary>Changes whenever the same plan would give other bytes: with an encoder's setting, or its version.</summary>
    private const string Recipe = "1 libvips-8.18.7";

    /// <summary>A narrower picture is small as it is.</summary>
    private const int MinWidth = 400;

    private const int SmallFallbackWidth = 800;

    private static readonly ImmutableArray<int> Widths = [MinWidth, SmallFallbackWidth, 1200, MaxWidth];

    /// <summary>What search engines ask for of an article's picture: 16:9, 4:3 and 1:1 (developers.google.com, Article structured data).</summary>
    private static readonly ImmutableArray<(int Width, int Height)> Ratios = [(16, 9), (4, 3), (1, 1)];

    public static ImmutableArray<PictureVariant> Create(MediaDocument picture, ulong content, bool standsForPage)
    {
        var facts = picture.Facts!;
        var name = new VariantName(picture.Url, content);
        var variants = ImmutableArray.CreateBuilder<PictureVariant>();
        if (!facts.Has(PictureTraits.Drawing | PictureTraits.Animated) && facts.Size.Width >= MinWidth)
        {
            AddSources(variants, facts, name);
        }

        if (standsForPage)
        {
            variants.AddRange(Ratios.Select(ratio => CreateCrop(facts, ratio, name)).OfType<PictureVariant>());
        }

        return variants.ToImmutable();
    }

    private static void AddSources(ImmutableArray<PictureVariant>.Builder variants, PictureFacts facts, VariantName name)
    {
        var largest = Math.Min(facts.Size.Width, MaxWidth);
        int[] widths = [.. Widths.Where(width => width < largest), largest];
        var sources = from format in new[] { PictureFormat.Avif, PictureFormat.WebP } from width in widths select (format, width);
        variants.AddRange(sources.Select(source => Create(name, source.format, source.width, VariantUse.Source)));
        var fallback = facts.Has(PictureTraits.Transparent) ? PictureFormat.Png : PictureFormat.Jpeg;
        variants.AddRange(new[] { SmallFallbackWidth, largest }.Where(width => width <= largest).Distinct()
            .Select(width => Create(name, fallback, width, VariantUse.Fallback)));

        PictureVariant Create(VariantName name, PictureFormat format, int width, VariantUse use) =>
            name.Variant(format, ScaledTo(facts.Size, width), $"{width}w", use);
    }

    private static PictureVariant? CreateCrop(PictureFacts facts, (int Width, int Height) ratio, VariantName name)
    {
        var drawn = ScaledTo(facts.Size, facts.Has(PictureTraits.Drawing) ? DrawingWidth : Math.Min(facts.Size.Width, MaxWidth));
        var unit = Math.Min(Math.Min(drawn.Width, DrawingWidth) / ratio.Width, drawn.Height / ratio.Height);
        return unit == 0
            ? null
            : name.Variant(PictureFormat.Jpeg, new PictureSize(unit * ratio.Width, unit * ratio.Height), $"{ratio.Width}x{ratio.Height}", VariantUse.Crop);
    }

    private static PictureSize ScaledTo(PictureSize size, int width) =>
        new(width, Math.Max(1, (int)Math.Round((double)size.Height * width / size.Width, MidpointRounding.AwayFromZero)));

    /// <summary>The name of the picture, with what its variants are told apart by.</summary>
    private sealed class VariantName(UrlPath picture, ulong content)
    {
        private const int HashLength = 10;

        /// <summary>The URL without the picture's own hash and ending.</summary>
        private readonly string stem = Stem(picture.Value);

        public PictureVariant Variant(PictureFormat format, PictureSize size, string label, VariantUse use)
        {
            var key = Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"{Recipe} {content:x16} {format} {size.Width} {size.Height} {use}"))));
            return new PictureVariant(key, format, size, new UrlPath($"{stem}-{label}.{key[..HashLength]}{format.Extension()}")) { Use = use };
        }

        private static string Stem(string url) => url[..url.LastIndexOf('.', url.LastIndexOf('.') - 1)];
    }
}
