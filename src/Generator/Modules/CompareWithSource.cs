using Generator.Content;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Pipelines;
using Generator.Rendering.Markdown;

namespace Generator.Modules;

/// <summary>
/// Compares each translation with the source as it is now. One that was made from another text is behind: that is a
/// diagnostic, and the reader is told, with the date of the source's last commit.
/// </summary>
public sealed class CompareWithSource(string inputFolder, BuildCache cache) : Module<TranslationDocument>
{
    protected override IEnumerable<Document> Execute(IReadOnlyList<TranslationDocument> documents, ExecutionContext context)
    {
        var compared = AllCores.Map(documents, Compare);
        var dates = SourceDate.Read(inputFolder, compared.Where(document => document.Behind is not null).Select(SourceName));
        cache.Keep(dates);
        foreach (var document in compared)
        {
            if (document.Behind is not { } changes)
            {
                yield return document;
                continue;
            }

            context.Diagnostics.Add(Describe(document, changes));
            yield return document with
            {
                Behind = changes with { Date = dates.Single(date => date.Name == SourceName(document)).Committed },
            };
        }
    }

    private static string SourceName(TranslationDocument document) => document.Source.Source.File.Name;

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
