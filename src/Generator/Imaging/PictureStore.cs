using System.Threading;
using Generator.Content;

namespace Generator.Imaging;

/// <summary>Gives what is made of pictures: from the cache, or made now and kept there. May be used from several threads.</summary>
public sealed class PictureStore(ImageCache cache)
{
    private int made;
    private int kept;

    /// <summary>How many variants this build made, and how many it found in the cache.</summary>
    public PictureCounts Counts => new(made, kept);

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

        foreach (var (variant, content) in VariantEncoder.Encode(read(), facts, missing))
        {
            cache.Keep(variant.Key, content);
            Interlocked.Increment(ref made);
        }
    }

    /// <summary>Decodes a picture of which no variants are made, to see that it is whole.</summary>
    /// <exception cref="NetVips.VipsException">It is not.</exception>
    public void CheckPixels(PictureFacts facts, byte[] content) => VariantEncoder.CheckPixels(content, facts);

    /// <summary>A variant that was ensured; one that was damaged in the cache meanwhile is made again.</summary>
    public byte[] Read(PictureFacts facts, PictureVariant variant, Func<byte[]> read) =>
        GetOrMake(variant.Key, () => VariantEncoder.Encode(read(), facts, [variant]).Single().Content, isCounted: false);

    /// <summary>What is kept under a key, or what <paramref name="make"/> gives.</summary>
    public byte[] GetOrMake(string key, Func<byte[]> make) => GetOrMake(key, make, isCounted: true);

    private byte[] GetOrMake(string key, Func<byte[]> make, bool isCounted)
    {
        if (cache.TryRead(key) is { } known)
        {
            Interlocked.Add(ref kept, isCounted ? 1 : 0);
            return known;
        }

        var content = make();
        cache.Keep(key, content);
        Interlocked.Increment(ref made);
        return content;
    }
}

/// <summary>How many variants of pictures a build made, and how many it found made.</summary>
public readonly record struct PictureCounts(int Made, int Kept);
