using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;

namespace Generator.Site;

/// <summary>
/// Says of each translation that is behind what has changed in its source: the older text of a block is looked for, by
/// its hash, in all committed versions of the source's file.
/// </summary>
public static class SourceChangeReader
{
    public static ImmutableArray<TranslationStatus> Describe(ImmutableArray<TranslationStatus> translations, GitHistory history)
    {
        var behind = translations.Where(translation => translation.State == TranslationState.Behind).ToList();
        var versions = history.ReadVersions([.. behind.Select(translation => translation.Source!.File.Name).Distinct()]);
        var texts = history.ReadTexts(versions.Values.SelectMany(file => file));
        return
        [
            .. translations.Select(translation => translation.State != TranslationState.Behind ? translation : translation with
            {
                Changes = Describe(translation, Older(translation.Source!.File.Name)),
            }),
        ];

        IEnumerable<string> Older(string name) => versions.TryGetValue(name, out var committed)
            ? committed.Select(version => texts.GetValueOrDefault(version.Blob)).OfType<string>()
            : [];
    }

    private static ImmutableArray<SourceChange> Describe(TranslationStatus translation, IEnumerable<string> olderTexts)
    {
        var accepted = translation.Accepted!;
        var blocks = MarkdownBlocks.Read(translation.Source!);
        var changes = RevisionComparer.Compare(accepted, blocks.Revision());
        var gone = changes.Where(change => change.Before is not null).Select(change => accepted.Blocks[change.Before!.Value]).ToHashSet();
        var older = FindBlocks(gone, olderTexts);
        return [.. changes.Zip(MarkdownBlocks.Locate(translation.Source!, changes), (change, place) =>
            new SourceChange(change.Kind, place.Location.Line, Summarize(change, OlderText(change), blocks)))];

        string? OlderText(BlockChange change) => change.Before is { } before ? older.GetValueOrDefault(accepted.Blocks[before]) : null;
    }

    /// <summary>The texts of blocks, from the newest version that has each.</summary>
    private static Dictionary<BlockHash, string> FindBlocks(HashSet<BlockHash> wanted, IEnumerable<string> olderTexts)
    {
        var found = new Dictionary<BlockHash, string>();
        foreach (var text in olderTexts.TakeWhile(_ => found.Count < wanted.Count))
        {
            var fence = FrontMatterFence.Find(new SourceText("", text), new DiagnosticBag());
            foreach (var block in MarkdownBlocks.Read(text[(fence?.BodyStart ?? 0)..]).Where(block => wanted.Contains(block.Hash)))
            {
                found.TryAdd(block.Hash, block.Text);
            }
        }

        return found;
    }

    private static string? Summarize(BlockChange change, string? before, ImmutableArray<MarkdownBlock> blocks) => change.Kind switch
    {
        BlockChangeKind.Added => WordChanges.Added(blocks[change.After].Text),
        BlockChangeKind.Moved => WordChanges.Cut(blocks[change.After].Text),
        _ when before is null => null,
        BlockChangeKind.Removed => WordChanges.Removed(before),
        _ => WordChanges.Describe(before, blocks[change.After].Text),
    };
}
