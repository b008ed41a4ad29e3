using DiffPlex;
using DiffPlex.Model;

namespace Generator.Content;

/// <summary>
/// Finds what changed from one revision of a body to another, in as few changes as will do. A block that is in both, but
/// not in the same order, has moved; of the others between two common blocks, each that is gone has changed into one
/// that is new, in order, and the rest were removed or added.
/// </summary>
public static class RevisionComparer
{
    /// <summary>The changes in the order of the newer text; none where the revisions are the same.</summary>
    public static ImmutableArray<BlockChange> Compare(SourceRevision before, SourceRevision after)
    {
        if (before.IsSame(after))
        {
            return [];
        }

        var gaps = new Differ().CreateDiffs(ToText(before), ToText(after), ignoreWhiteSpace: false, ignoreCase: false, new HashChunker()).DiffBlocks;
        var moved = FindMoved(gaps, before, after);
        return
        [
            .. gaps.SelectMany(gap => Describe(gap, moved))
                .Concat(moved.Select(move => new BlockChange(BlockChangeKind.Moved, move.Before, move.After)))
                .OrderBy(change => change.After)
                .ThenBy(change => change.Before ?? int.MaxValue),
        ];
    }

    private static string ToText(SourceRevision revision) => string.Join(' ', revision.Blocks);

    /// <summary>The blocks that one gap lacks and another has.</summary>
    private static List<(int Before, int After)> FindMoved(IList<DiffBlock> gaps, SourceRevision before, SourceRevision after)
    {
        var gone = gaps.SelectMany(Gone).ToLookup(index => before.Blocks[index]);
        return
        [
            .. gaps.SelectMany(New)
                .GroupBy(index => after.Blocks[index])
                .SelectMany(same => gone[same.Key].Zip(same)),
        ];
    }

    private static IEnumerable<BlockChange> Describe(DiffBlock gap, List<(int Before, int After)> moved)
    {
        var gone = Gone(gap).Except(moved.Select(move => move.Before)).ToList();
        var added = New(gap).Except(moved.Select(move => move.After)).ToList();
        foreach (var (before, after) in gone.Zip(added))
        {
            yield return new BlockChange(BlockChangeKind.Changed, before, after);
        }

        foreach (var before in gone.Skip(added.Count))
        {
            yield return new BlockChange(BlockChangeKind.Removed, before, gap.InsertStartB + gap.InsertCountB);
        }

        foreach (var after in added.Skip(gone.Count))
        {
            yield return new BlockChange(BlockChangeKind.Added, null, after);
        }
    }

    private static IEnumerable<int> Gone(DiffBlock gap) => Enumerable.Range(gap.DeleteStartA, gap.DeleteCountA);

    private static IEnumerable<int> New(DiffBlock gap) => Enumerable.Range(gap.InsertStartB, gap.InsertCountB);

    private sealed class HashChunker : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
