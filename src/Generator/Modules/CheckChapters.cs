using Generator.Content;
using Generator.Diagnostics;
using Generator.Pipelines;

namespace Generator.Modules;

/// <summary>Checks that the index of each report names chapters that exist. Changes nothing.</summary>
public sealed class CheckChapters(string inputsPipeline) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var known = context.Results<WithheldDocument>(inputsPipeline).Select(document => document.Document.Key)
            .Concat(context.Results<UnreadableDocument>(inputsPipeline).Select(document => document.Key))
            .Concat(documents.OfType<ArticlePage>().Select(page => page.Key))
            .ToHashSet();
        foreach (var index in documents.OfType<ArticlePage>().DistinctBy(page => page.Key))
        {
            if (index.FrontMatter is ReportFrontMatter report)
            {
                Check(index.Key, report, known, context.Diagnostics);
            }
        }

        return documents;
    }

    private static void Check(TranslationKey index, ReportFrontMatter report, HashSet<TranslationKey> known, DiagnosticBag diagnostics)
    {
        var names = known.Where(key => key.Folder == index.Folder && key != index).Select(key => key.Name).ToList();
        foreach (var chapter in report.Chapters.Where(chapter => !names.Contains(chapter.Value)))
        {
            diagnostics.Add(ContentDiagnostics.MissingFile.At(
                chapter.Location,
                $"There is no chapter {chapter.Value}{DocumentName.Extension} beside this file.{Suggestion.For(chapter.Value, names)}"));
        }
    }
}
