using Generator.Diagnostics;

namespace Generator.Content;

/// <summary>A file that is published as it is; <paramref name="Size"/> is that of a picture.</summary>
public sealed record MediaDocument(SourceFile File, UrlPath Url, PictureSize? Size) : Document
{
    public override string Name => File.Name;

    /// <summary>In bytes, as it is published.</summary>
    public long Length { get; init; }

    /// <summary>Null where it is no picture.</summary>
    public PictureFacts? Facts { get; init; }

    /// <summary>What the build makes of a picture.</summary>
    public ImmutableArray<PictureVariant> Variants { get; init; } = [];

    /// <summary>What whoever shows the picture is told.</summary>
    public ImmutableArray<PictureProblem> Problems { get; init; } = [];

    /// <summary>The largest that every browser shows, where it is not the file itself.</summary>
    public PictureVariant? Fallback => Variants.Where(variant => variant.Use == VariantUse.Fallback).MaxBy(variant => variant.Size.Width);

    /// <summary>From the widest to the squarest.</summary>
    public IEnumerable<PictureVariant> Crops => Variants.Where(variant => variant.Use == VariantUse.Crop);
}

/// <summary>Width and height of a picture in CSS pixels, as a browser shows it.</summary>
public readonly record struct PictureSize(int Width, int Height);

/// <summary>What is wrong with a picture, to be said where it is shown.</summary>
public sealed record PictureProblem(DiagnosticDescriptor Descriptor, string Message);
