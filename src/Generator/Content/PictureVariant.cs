namespace Generator.Content;

/// <summary>
/// A picture in another size or format, made by the build. <paramref name="Key"/> is a hash of all it is made from, and
/// part of the name in <paramref name="Url"/>.
/// </summary>
public sealed record PictureVariant(string Key, PictureFormat Format, PictureSize Size, UrlPath Url)
{
    public required VariantUse Use { get; init; }
}

/// <summary>What a variant is for.</summary>
public enum VariantUse
{
    /// <summary>One of those that a browser chooses from.</summary>
    Source,

    /// <summary>For browsers that know neither AVIF nor WebP, and to download in a handy size.</summary>
    Fallback,

    /// <summary>What is most worth seeing, in a ratio that search engines and social networks ask for.</summary>
    Crop,
}
