using Generator.Content;
using Generator.Diagnostics;
using Generator.Pipelines;

namespace Generator.Modules;

/// <summary>Checks that each report has its index, and that the index names chapters that exist. Changes nothing.</summary>
public sealed class CheckChapters(string inputsPipeline) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var known = context.Results<WithheldDocument>(inputsPipeline).Select(document => document.Document.Key)
            .Concat(context.Results<UnreadableDocument>(inputsPipeline).Select(document => document.Key))
            .Concat(documents.OfType<ArticlePage>().Select(page => page.Key))
            .ToHashSet();
        foreach (var document in documents.OfType<ArticlePage>().Select(page => page.Content.Source).DistinctBy(source => source.Key))
        {
            Check(document, known, context.Diagnostics);
        }

        return documents;
    }

    private static void Check(SourceDocument document, HashSet<TranslationKey> known, DiagnosticBag diagnostics)
    {
        var folder = document.Key.Folder;
        if (document.FrontMatter is ReportFrontMatter report)
        {
            var names = known.Where(key => key.Folder == folder && key != document.Key).Select(key => key.Name).ToList();
            foreach (var chapter in report.Chapters.Where(chapter => !names.Contains(chapter.Value)))
            {
                diagnostics.Add(DiagnosticCatalog.MissingFile.At(
                    chapter.Location,
                    $"There is no chapter {chapter.Value}{DocumentName.Extension} beside this file.{Suggestion.For(chapter.Value, names)}"));
            }
        }
        else if (!known.Contains(new TranslationKey(folder + DocumentName.IndexName)))
        {
            diagnostics.Add(DiagnosticCatalog.MissingReportIndex.At(
                SourceLocation.WholeFile(document.Source.File.Path), $"This chapter's report has no {DocumentName.IndexName}{DocumentName.Extension}."));
        }
    }
}
