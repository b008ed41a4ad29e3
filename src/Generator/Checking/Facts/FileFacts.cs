using Generator.Content;

namespace Generator.Checking.Facts;

/// <summary>What one pass over a file of the site finds.</summary>
public abstract record FileFacts(UrlPath Url)
{
    public ImmutableArray<PageReference> References { get; init; } = [];

    /// <summary>What a fragment may name, ordered ordinally.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>The <c>href</c> of the page's <c>base</c> element; null where its references are relative to itself.</summary>
    public string? BaseHref { get; init; }

    /// <summary>Why it cannot be read, and the offset at which reading failed.</summary>
    public (string Message, int Position)? Damage { get; init; }

    public bool HasId(string id) => Ids.BinarySearch(id, StringComparer.Ordinal) >= 0;
}

/// <summary>A style sheet, a drawing, a feed or another file with references.</summary>
public sealed record AssetFacts(UrlPath Url) : FileFacts(Url)
{
    /// <summary>Whether a fragment of it must be one of <see cref="FileFacts.Ids"/>.</summary>
    public bool HasFragments { get; init; }
}
