using NodaTime;

namespace Generator.Content;

/// <summary>What became of a block between two revisions of a body.</summary>
public enum BlockChangeKind
{
    Changed,
    Added,
    Removed,
    Moved,
}

/// <summary>
/// A block that differs: <paramref name="Before"/> is its place among the blocks of the older revision, counted from 0,
/// or null where it was added; <paramref name="After"/> its place in the newer one, or where it would stand if it had not
/// been removed.
/// </summary>
public sealed record BlockChange(BlockChangeKind Kind, int? Before, int After);

/// <summary>How the source of a translation has changed since the translation was made; at least one block has.</summary>
public sealed record SourceChanges(ImmutableArray<BlockChange> Blocks)
{
    /// <summary>When the source was last committed, where that is known.</summary>
    public Instant? Date { get; init; }
}
