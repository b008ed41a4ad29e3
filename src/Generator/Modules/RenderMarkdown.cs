using Generator.Configuration;
using Generator.Content;
using Generator.Pipelines;
using Generator.Rendering.Markdown;
using Generator.Rendering.Templates;

namespace Generator.Modules;

/// <summary>
/// Renders the bodies of pages. The languages of a document are rendered together: all take their heading ids from
/// the source language. Needs the results of the pipelines that hold all pages and files, since links lead anywhere.
/// </summary>
public sealed class RenderMarkdown(SiteConfiguration configuration, Theme theme) : Module<ContentPage>
{
    protected override IEnumerable<Document> Execute(IReadOnlyList<ContentPage> documents, ExecutionContext context)
    {
        var targets = new LinkTargets(configuration.Languages, context.AllResults<Document>());
        var links = new LinkResolver(targets, context.Diagnostics);
        var renderer = new MarkdownRenderer(links, theme, configuration.RawHtml, context.Diagnostics);
        var groups = documents.GroupBy(page => page.Key).Select(group => group.ToList()).ToList();
        return AllCores.Map(groups, pages => Render(pages, renderer, links)).SelectMany(pages => pages);
    }

    private static List<ArticlePage> Render(List<ContentPage> pages, MarkdownRenderer renderer, LinkResolver links)
    {
        var source = renderer.Parse(MarkdownSource.Of(pages[0].Source.Source));
        var ids = source.HeadingIds;
        var articles = new List<ArticlePage>();
        foreach (var page in pages)
        {
            var isSource = page.Body == pages[0].Source.Source && source is not null;
            var parsed = isSource ? source! : renderer.Parse(MarkdownSource.Of(page.Body));
            articles.Add(new ArticlePage(page, renderer.Render(parsed, page.Language, ids))
            {
                Image = Resolve(page.Source.FrontMatter.Image, page, links),
                Images = page.Source.FrontMatter is ReleaseFrontMatter release
                    ? [.. release.Images.Select(image => Resolve(image, page, links)).OfType<Picture>()]
                    : [],
            });

            // What was rendered is spent: a second page of the same body, shown as a fallback, is read again.
            source = isSource ? null : source;
        }

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
        return resolved.Size is { } size ? new Picture(picture, resolved.Href, size) : null;
    }
}
