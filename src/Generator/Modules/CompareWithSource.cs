using Generator.Content;
using Generator.Diagnostics;
using Generator.Pipelines;
using Generator.Rendering.Markdown;

namespace Generator.Modules;

/// <summary>
/// Compares each translation with the source as it is now. One that was made from another text is behind: that is a
/// diagnostic, and the reader is told.
/// </summary>
public sealed class CompareWithSource : Module<TranslationDocument>
{
    protected override IEnumerable<Document> Execute(IReadOnlyList<TranslationDocument> documents, ExecutionContext context)
    {
        var compared = AllCores.Map(documents, Compare);
        foreach (var document in compared)
        {
            if (document.Behind is { } changes)
            {
                context.Diagnostics.Add(Describe(document, changes));
            }
        }

        return compared;
    }

    private static TranslationDocument Compare(TranslationDocument document)
    {
        if (document.Source.Body(document.Language)?.Accepted is not { } accepted)
        {
            return document;
        }

        var blocks = RevisionComparer.Compare(accepted.Revision, MarkdownBlocks.Read(document.Source.Source).Revision());
        return blocks.IsEmpty ? document : document with { Behind = new SourceChanges(blocks) };
    }

    private static Diagnostic Describe(TranslationDocument document, SourceChanges changes)
    {
        var source = document.Source.Source;
        var count = changes.Blocks.Length;
        return TranslationStateDiagnostics.Behind.At(
            document.Source.Body(document.Language)!.Accepted!.Written.Location,
            $"{source.File.FileName} has changed since this translation was made: {count} block{(count == 1 ? "" : "s")}.") with
        {
            Related = [.. MarkdownBlocks.Locate(source, changes.Blocks)],
        };
    }
}
