using Generator.Configuration;
using Generator.Content;
using Generator.Incremental;
using Generator.Pipelines;
using Generator.Rendering.Markdown.Directives.Figures;

namespace Generator.Modules;

/// <summary>
/// Groups Markdown files by their key (NAME.md with its NAME.LANG.md) and reads each group into one document. Other
/// files pass by.
/// </summary>
public sealed class ParseFrontMatter(SiteConfiguration configuration, InputSnapshot inputs) : IModule
{
    /// <summary>Writes the figures in the texts of front matter; null where they are wanted as the writer wrote them.</summary>
    public FigureTexts? Figures { get; init; }

    private const string FolderReadme = "README.md";

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var groups = documents.OfType<FileDocument>()
            .Where(IsMarkdown)
            .Where(document => document.File.FileName != FolderReadme)
            .Select(document => (document.File, Name: DocumentName.Parse(document.File.Name, configuration.Languages)))
            .GroupBy(file => file.Name.Key)
            .Select(group => group.ToImmutableArray())
            .ToList();
        var parser = new SourceDocumentParser(configuration, inputs, context.Diagnostics) { Figures = Figures };
        var parsed = AllCores.Map(groups, parser.Parse);
        return [.. ReportChapters.WithIndex([.. parsed], context.Diagnostics), .. documents.Where(document => !IsMarkdown(document))];
    }

    private static bool IsMarkdown(Document document) =>
        document is FileDocument { File: var file } && file.Name.EndsWith(DocumentName.Extension, StringComparison.Ordinal);
}
