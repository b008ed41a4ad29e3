namespace Generator.Content;

/// <summary>A file that is published as it is; <paramref name="Size"/> is that of a picture.</summary>
public sealed record MediaDocument(SourceFile File, UrlPath Url, PictureSize? Size) : Document
{
    public override string Name => File.Name;

    /// <summary>In bytes.</summary>
    public long Length { get; init; }
}

/// <summary>Width and height of a picture in CSS pixels, as a browser shows it.</summary>
public readonly record struct PictureSize(int Width, int Height);
