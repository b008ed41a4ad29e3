using Generator.Content;
using Generator.Rendering.Models;

namespace Generator.Output;

/// <summary>
/// Something the site will hold, at one URL. Its content is made when it is asked for, each time anew and always the
/// same, so that a build streams pages to the disk and a preview makes the one that is looked at.
/// </summary>
public abstract record OutputDocument(UrlPath Url) : Document
{
    public override string Name => Url.Value;

    /// <summary>The file that makes it, for messages; null where it is made from data.</summary>
    public abstract string? SourcePath { get; }
}

/// <summary>A page: its model is built, and its template rendered, on demand.</summary>
public sealed record PageOutput(PageDocument Page, Func<TemplateGlobals> Model) : OutputDocument(Page.Url)
{
    public override string? SourcePath => Page.File?.Path;
}

/// <summary>A file copied as it is.</summary>
public sealed record FileOutput(SourceFile File, UrlPath Url) : OutputDocument(Url)
{
    public override string SourcePath => File.Path;
}

/// <summary>
/// A file made from others, at a URL that holds a hash of all it is made from: what was there before under this URL is
/// the same, and need not be made again.
/// </summary>
public sealed record DerivedOutput(UrlPath Url, string? SourcePath, Func<byte[]> Content) : OutputDocument(Url)
{
    public override string? SourcePath { get; } = SourcePath;
}

/// <summary>A file made from data, in UTF-8.</summary>
public sealed record DataOutput(UrlPath Url, Func<byte[]> Content) : OutputDocument(Url)
{
    public override string? SourcePath => null;
}
