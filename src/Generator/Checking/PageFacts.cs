using Generator.Content;

namespace Generator.Checking;

/// <summary>What one pass over a rendered page finds.</summary>
public sealed record PageFacts(UrlPath Url, string Language)
{
    public ImmutableArray<PageReference> References { get; init; } = [];

    /// <summary>Offset of the <c>head</c> element, for what is missing in it.</summary>
    public int HeadPosition { get; init; }

    /// <summary>Offsets of the <c>img</c> elements without an <c>alt</c> attribute.</summary>
    public ImmutableArray<int> PicturesWithoutAlt { get; init; } = [];

    /// <summary>Ids that stand on the page more than once, with the offset of the later element.</summary>
    public ImmutableArray<(string Id, int Position)> DuplicateIds { get; init; } = [];

    /// <summary>Ordered ordinally.</summary>
    public required ImmutableArray<string> Ids { get; init; }

    public bool HasId(string id) => Ids.BinarySearch(id, StringComparer.Ordinal) >= 0;
}
