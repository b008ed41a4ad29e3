using Generator.Content;
using Generator.Content.Reporting;

namespace Generator.Incremental;

/// <summary>
/// A body that was rendered without a diagnostic: the hash of its HTML, its headings and disclosures, and what its links resolved to,
/// which must be the same still.
/// </summary>
public sealed record BodyRecord(ulong Fingerprint, ImmutableArray<Heading> Headings, ImmutableArray<LinkRecord> Links)
{
    public ImmutableArray<DisclosureMark> Disclosures { get; init; } = [];

    /// <summary>The indicators that it shows or names; each must have the hash that it had.</summary>
    public ImmutableArray<FigureRecord> Figures { get; init; } = [];

    public ImmutableArray<ChartRequest> Charts { get; init; } = [];

    public int ReadingMinutes { get; init; }
}

/// <summary>An indicator, by its key, with the hash of all that is known of it.</summary>
public sealed record FigureRecord(string Key, ulong Fingerprint);

/// <summary>
/// A link or picture as written, and what stood for it in the HTML; with the size of the file that it leads to, where
/// the HTML tells it.
/// </summary>
public sealed record LinkRecord(string Written, bool IsPicture, string Href, long FileLength);
