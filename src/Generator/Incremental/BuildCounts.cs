namespace Generator.Incremental;

/// <summary>How much a build went through: documents are counted once a language, links as they stand on the pages.</summary>
public sealed record BuildCounts
{
    public int Documents { get; init; }

    public int Pages { get; init; }

    public int Files { get; init; }

    public int Links { get; init; }
}
