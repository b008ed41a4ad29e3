using Generator.Content;

namespace Generator.Site;

/// <summary>How a translation stands to its source.</summary>
public enum TranslationState
{
    /// <summary>Made from the source as it is.</summary>
    Current,

    /// <summary>Made from a source that has changed since.</summary>
    Behind,

    /// <summary>There, without saying what it was made from.</summary>
    Unaccepted,

    /// <summary>Not there.</summary>
    Missing,

    /// <summary>There, without a source.</summary>
    Orphaned,
}

/// <summary>
/// A document in one language that is not its source's. <paramref name="Source"/> is null of an orphan,
/// <paramref name="File"/> of a missing translation.
/// </summary>
public sealed record TranslationStatus(TranslationKey Key, Language Language, TranslationState State, MarkdownBody? Source, SourceFile? File)
{
    /// <summary>What the translation was made from, where it says so.</summary>
    public SourceRevision? Accepted { get; init; }

    /// <summary>What changed in the source of a translation that is behind.</summary>
    public ImmutableArray<SourceChange> Changes { get; init; } = [];

    /// <summary>Whether the site asks for this translation to be there and up to date.</summary>
    public bool IsDue { get; init; }
}

/// <summary>
/// A changed block at its line in the source's file; <paramref name="Summary"/> says which words changed, or is null where
/// the history does not have the older text.
/// </summary>
public sealed record SourceChange(BlockChangeKind Kind, int Line, string? Summary);
