using System.Threading;
using Generator.Content;

namespace Generator.Imaging;

/// <summary>Gives what is made of pictures: from the cache, or made now and kept there. May be used from several threads.</summary>
public sealed class PictureStore(ImageCache cache)
{
    /// <summary>How old a picture that no build uses may become.</summary>
    public static readonly TimeSpan KeptUnused = TimeSpan.FromDays(30);

    /// <summary>The font of texts in drawings and on cards; null for those of the machine.</summary>
    public string? FontFile { get; init; }

    private int made;
    private int kept;

    /// <summary>How many variants this build made, and how many it found in the cache.</summary>
    public PictureCounts Counts => new(made, kept);

    /// <summary>Says that a card is of this site, though an incremental build may not read it.</summary>
    public void Use(ShareCardDesign design, ShareCard card) => cache.Has(card.Key(design));

    /// <summary>Forgets what this build did not use and is older than <see cref="KeptUnused"/>.</summary>
    public void Prune(DateTimeOffset now) => cache.Prune(now - KeptUnused);

    /// <summary>Sees to it that all variants of a picture can be read; <paramref name="read"/> gives its file where any is to be made.</summary>
    /// <exception cref="NetVips.VipsException">The picture is damaged.</exception>
    public void Ensure(PictureFacts facts, IReadOnlyCollection<PictureVariant> variants, Func<byte[]> read)
    {
        var missing = variants.Where(variant => !cache.Has(variant.Key)).ToList();
        Interlocked.Add(ref kept, variants.Count - missing.Count);
        if (missing.Count == 0)
        {
            return;
        }

        LoadFont();
        foreach (var (variant, content) in VariantEncoder.Encode(read(), facts, missing))
        {
            cache.Keep(variant.Key, content);
            Interlocked.Increment(ref made);
        }
    }

    /// <summary>Decodes a picture of which no variants are made, to see that it is whole.</summary>
    /// <exception cref="NetVips.VipsException">It is not.</exception>
    public static void CheckPixels(PictureFacts facts, byte[] content) => VariantEncoder.CheckPixels(content, facts);

    /// <summary>A variant that was ensured; one that was damaged in the cache meanwhile is made again.</summary>
    public byte[] Read(PictureFacts facts, PictureVariant variant, Func<byte[]> read) =>
        GetOrMake(variant.Key, () => VariantEncoder.Encode(read(), facts, [variant]).Single().Content, isCounted: false);

    /// <summary>A card, as PNG.</summary>
    public byte[] Read(ShareCardDesign design, ShareCard card) => GetOrMake(card.Key(design), () => ShareCardPainter.Paint(design, card));

    /// <summary>The theme's icon in pixels: PNG, or ICO.</summary>
    public byte[] ReadIcon(byte[] drawing, int size, bool isIco)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"icon{System.IO.Hashing.XxHash3.HashToUInt64(drawing):x16}x{size}{(isIco ? "ico" : "png")}");
        return GetOrMake(key, () => isIco ? IconPainter.Ico(drawing, size) : IconPainter.Png(drawing, size));
    }

    /// <summary>What is kept under a key, or what <paramref name="make"/> gives.</summary>
    private byte[] GetOrMake(string key, Func<byte[]> make) => GetOrMake(key, make, isCounted: true);

    private byte[] GetOrMake(string key, Func<byte[]> make, bool isCounted)
    {
        if (cache.TryRead(key) is { } known)
        {
            Interlocked.Add(ref kept, isCounted ? 1 : 0);
            return known;
        }

        LoadFont();
        var content = make();
        cache.Keep(key, content);
        Interlocked.Increment(ref made);
        return content;
    }

    private void LoadFont()
    {
        if (FontFile is not null)
        {
            Fonts.Load(FontFile);
        }
    }
}

/// <summary>How many variants of pictures a build made, and how many it found made.</summary>
public readonly record struct PictureCounts(int Made, int Kept);
