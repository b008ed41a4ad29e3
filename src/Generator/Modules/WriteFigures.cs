using Generator.Content;
using Generator.Pipelines;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Markdown.Directives.Figures;

namespace Generator.Modules;

/// <summary>Writes the report's figures into the texts of front matter, so that pages, feeds and search engines are told the same.</summary>
public sealed class WriteFigures(DirectiveSet directives, LanguageSet languages) : Module<SourceDocument>
{
    protected override IEnumerable<Document> Execute(IReadOnlyList<SourceDocument> documents, ExecutionContext context)
    {
        var figures = new PlainFigures(directives, languages, context.Diagnostics);
        return documents.Select(document => document.Bodies.Any(body => PlainFigures.Has(body.Source.Text.AsSpan(0, body.Start)))
            ? document with { FrontMatter = document.FrontMatter.WithTexts(text => figures.Write(text, document)) }
            : document);
    }
}
