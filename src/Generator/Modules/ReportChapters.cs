using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Modules;

/// <summary>A chapter cannot be shown without the index of its report.</summary>
internal static class ReportChapters
{
    /// <summary>
    /// The documents, with each chapter whose report has no readable index as one that cannot be shown. Where the
    /// index is missing that is a diagnostic; where it could not be read there is one already.
    /// </summary>
    public static IEnumerable<Document> WithIndex(ImmutableArray<Document> documents, DiagnosticBag diagnostics)
    {
        var readable = documents.OfType<SourceDocument>().Select(document => document.Key).ToHashSet();
        var unreadable = documents.OfType<UnreadableDocument>().Select(document => document.Key).ToHashSet();
        foreach (var document in documents)
        {
            if (document is not SourceDocument { Kind: DocumentKind.Chapter } chapter
                || new TranslationKey(chapter.Key.Folder + DocumentName.IndexName) is var index && readable.Contains(index))
            {
                yield return document;
                continue;
            }

            if (!unreadable.Contains(index))
            {
                diagnostics.Add(ContentDiagnostics.MissingReportIndex.At(
                    SourceLocation.WholeFile(chapter.Source.File.Path), $"This chapter's report has no {DocumentName.IndexName}{DocumentName.Extension}."));
            }

            yield return new UnreadableDocument(chapter.Key);
        }
    }
}
