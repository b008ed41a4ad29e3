using Generator.Checking.Parity;
using Generator.Checking.Prose;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Pipelines;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;

namespace Generator.Modules;

/// <summary>
/// Renders the bodies of pages. The languages of a document are rendered together: all take their heading ids from
/// the source language. Needs the results of the pipelines that hold all pages and files, since links lead anywhere.
/// </summary>
public sealed class RenderMarkdown(SiteConfiguration configuration, DirectiveSet directives, BuildCache cache) : Module<ContentPage>
{
    /// <summary>Renders the bodies, whose links lead to one of the targets or are a diagnostic.</summary>
    public IEnumerable<ArticlePage> Render(IReadOnlyList<ContentPage> documents, LinkTargets targets, DiagnosticBag diagnostics)
    {
        var links = new LinkResolver(targets, diagnostics);
        var silentLinks = new LinkResolver(targets, new DiagnosticBag());
        var renderer = new MarkdownRenderer(links, directives, configuration, diagnostics);
        var prose = new ProseChecker(configuration, directives.Figures.Indicators, diagnostics);
        var parity = new ParityChecker(targets, silentLinks, diagnostics);
        var editions = configuration.Editions;
        var groups = documents.GroupBy(page => page.Key).Select(group => group.ToList()).ToList();
        return AllCores
            .Map(groups, pages => Render(pages, new DocumentBodies(pages[0].Source, renderer, silentLinks, cache)
            {
                Prose = prose,
                Parity = parity,
                ReportState = editions.StateFor(pages[0].Key),
            }, links).ConvertAll(page => page with { Pdf = targets.Media(page.Key.PdfName(page.Language)) }))
            .SelectMany(pages => pages);
    }

    protected override IEnumerable<Document> Execute(IReadOnlyList<ContentPage> documents, ExecutionContext context) =>
        Render(documents, new LinkTargets(configuration.Languages, context.AllResults<Document>()), context.Diagnostics);

    private static List<ArticlePage> Render(List<ContentPage> pages, DocumentBodies bodies, LinkResolver links)
    {
        var articles = pages.ConvertAll(page => new ArticlePage(page, bodies.Render(page))
        {
            Image = Resolve(page.Source.FrontMatter.Image, page, links),
            Images = page.Source.FrontMatter is ReleaseFrontMatter release
                ? [.. release.Images.Select(image => Resolve(image, page, links)).OfType<Picture>()]
                : [],
        });
        bodies.CompareLanguages(pages);
        return articles;
    }

    private static Picture? Resolve(PictureReference? picture, ContentPage page, LinkResolver links)
    {
        if (picture is null)
        {
            return null;
        }

        var written = new WrittenLink(picture.Source.Value, IsPicture: true, picture.Source.Source, picture.Source.Offset);
        var resolved = links.Resolve(written, page.File.Folder, page.Language);
        return resolved is { Size: { } size, File: { } file } ? new Picture(picture, file, size) : null;
    }
}
