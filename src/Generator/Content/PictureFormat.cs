namespace Generator.Content;

/// <summary>The formats in which the site publishes what it makes of a picture.</summary>
public enum PictureFormat
{
    Avif,
    WebP,
    Jpeg,
    Png,
}

/// <summary>Names of picture formats.</summary>
public static class PictureFormats
{
    public static string Extension(this PictureFormat format) => format switch
    {
        PictureFormat.Avif => ".avif",
        PictureFormat.WebP => ".webp",
        PictureFormat.Jpeg => ".jpg",
        _ => ".png",
    };

    public static string MediaType(this PictureFormat format) => MediaType(format.Extension());

    /// <summary>The media type (IANA) of a picture, by the ending of its name.</summary>
    public static string MediaType(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".png" => "image/png",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".svg" => "image/svg+xml",
        _ => "image/jpeg",
    };
}
