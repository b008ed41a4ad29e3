using Generator.Content;
using Generator.Incremental;
using Generator.Rendering.Markdown;

namespace Generator.Modules;

/// <summary>
/// Renders the bodies of one document, or takes from the last build what it knew of them: then the HTML is made only if
/// a page that shows it has to be rendered again. <paramref name="silentLinks"/> tells whether links lead where they
/// did, and says nothing of those that do not.
/// </summary>
internal sealed class DocumentBodies(SourceDocument document, MarkdownRenderer renderer, LinkResolver silentLinks, BuildCache cache)
{
    private ParsedMarkdown? source;
    private ImmutableArray<string>? headingIds;

    public HtmlFragment Render(ContentPage page)
    {
        var key = cache.Key(page.Language.Tag, page.File.Name, document.Source.Source.Text, page.Body.Source.Text);
        return FindKnown(page, key) ?? RenderNew(page, key);
    }

    private HtmlFragment? FindKnown(ContentPage page, ulong key)
    {
        if (cache.FindBody(key) is not { } known || !known.Links.All(link => LeadsWhereItDid(link, page)))
        {
            return null;
        }

        cache.Keep(key, known);
        return new HtmlFragment(known.Fingerprint, known.Headings, new Lazy<RenderedHtml>(() => RenderAlone(page)));
    }

    private bool LeadsWhereItDid(LinkRecord link, ContentPage page)
    {
        var written = new WrittenLink(link.Written, link.IsPicture, page.Body.Source, page.Body.Start);
        var resolved = silentLinks.Resolve(written, page.File.Folder, page.Language);
        return resolved.Href == link.Href && (link.FileLength == 0 || resolved.File?.Length == link.FileLength);
    }

    /// <summary>Renders one body by itself, later and on any thread.</summary>
    private RenderedHtml RenderAlone(ContentPage page)
    {
        var ids = renderer.Parse(MarkdownSource.Of(document, document.Source)).HeadingIds;
        return renderer.Render(renderer.Parse(MarkdownSource.Of(document, page.Body)), page.Language, ids);
    }

    private HtmlFragment RenderNew(ContentPage page, ulong key)
    {
        source ??= renderer.Parse(MarkdownSource.Of(document, document.Source));
        headingIds ??= source.HeadingIds;
        var parsed = page.Body == document.Source ? source : renderer.Parse(MarkdownSource.Of(document, page.Body));
        var rendered = renderer.Render(parsed, page.Language, headingIds.Value);
        if (parsed == source)
        {
            // What was rendered is spent: a second page of the same body, shown as a fallback, is read again.
            source = null;
        }

        var fragment = new HtmlFragment(rendered, parsed.Headings);
        var links = rendered.References.Select(link => new LinkRecord(link.Target, link.IsPicture, link.Href, link.FileLength));
        cache.Keep(key, new BodyRecord(fragment.Fingerprint, fragment.Headings, [.. links]));
        return fragment;
    }
}
