using Generator.Checking.Parity;
using Generator.Checking.Prose;
using Generator.Checking.Terms;
using Generator.Content;
using Generator.Content.Indicators;
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
    private readonly IndicatorSet indicators = renderer.Directives.Figures.Indicators;

    /// <summary>The body in the source language while it is read and not rendered.</summary>
    private ParsedMarkdown? source;

    private SourceFacts? sourceFacts;

    private readonly List<BodyOutline> outlines = [];

    /// <summary>Checks what is rendered anew; what is known from the last build was found right by it.</summary>
    public required ProseChecker Prose { get; init; }

    /// <summary>What the clock makes of the report's data that the document may show.</summary>
    public required string ReportState { get; init; }

    /// <summary>Compares the languages of what is rendered anew.</summary>
    public required ParityChecker Parity { get; init; }

    public HtmlFragment Render(ContentPage page)
    {
        var key = cache.Key(page.Language.Tag, page.File.Name, document.Source.Source.Text, page.Body.Source.Text, Start(page.Body), ReportState, indicators.Names);
        return FindKnown(page, key) ?? RenderNew(page, key);
    }

    /// <summary>
    /// Compares the languages of the document that have a page, if one of them was rendered anew: all of them, since an
    /// exception of the source may be needed by any.
    /// </summary>
    public void CompareLanguages(IReadOnlyList<ContentPage> pages)
    {
        if (!outlines.Exists(outline => outline.Body != document.Source))
        {
            return;
        }

        var translations = pages.Where(page => page.ContentLanguage == page.Language && page.Body != document.Source).Select(page => page.Body);
        Parity.Check(document, [.. translations.Prepend(document.Source).Select(OutlineOf)]);
    }

    /// <summary>The file of a withdrawn release still holds the text that is no longer its body.</summary>
    private static string Start(MarkdownBody body) => body.Start.ToString(CultureInfo.InvariantCulture);

    private BodyOutline OutlineOf(MarkdownBody body) =>
        outlines.Find(outline => outline.Body == body) ?? Parity.Read(renderer.Parse(MarkdownSource.Of(document, body)), body);

    private HtmlFragment? FindKnown(ContentPage page, ulong key)
    {
        if (cache.FindBody(key) is not { } known
            || !known.Figures.All(figure => indicators.Fingerprint(figure.Key) == figure.Fingerprint)
            || !known.Links.All(link => MayBeKept(link, page)))
        {
            return null;
        }

        cache.Keep(key, known, document);
        return new HtmlFragment(known.Fingerprint, known.Headings, new Lazy<RenderedHtml>(() => RenderAlone(page)))
        {
            Charts = known.Charts,
            Disclosures = known.Disclosures,
            ReadingMinutes = known.ReadingMinutes,
        };
    }

    /// <summary>
    /// Whether a link leads where it did. Of a URL from the root that is not known: what it is in another language's text
    /// depends on that page.
    /// </summary>
    private bool MayBeKept(LinkRecord link, ContentPage page)
    {
        if (link.Written.StartsWith('/'))
        {
            return false;
        }

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
        var facts = sourceFacts ??= ReadSource();
        var parsed = Take(page.Body);
        if (page.Body != document.Source)
        {
            Prose.CheckTranslation(document, page.Language, parsed, facts.Terms);
        }

        if (page.ContentLanguage == page.Language)
        {
            outlines.Add(Parity.Read(parsed, page.Body));
        }

        var rendered = renderer.Render(parsed, page.Language, facts.HeadingIds);
        var fragment = new HtmlFragment(rendered, parsed.Headings) { ReadingMinutes = ReadingTime.Minutes(page.Body) };
        var figures = rendered.Figures
            .Concat(Prose.FindFigures(document.Source.Source.Text))
            .Concat(Prose.FindFigures(page.Body.Source.Text))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(figure => new FigureRecord(figure, indicators.Fingerprint(figure)));
        var links = rendered.References.Select(link => new LinkRecord(link.Target, link.IsPicture, link.Href, link.FileLength));
        var record = new BodyRecord(fragment.Fingerprint, fragment.Headings, [.. links])
        {
            Figures = [.. figures],
            Charts = rendered.Charts,
            Disclosures = rendered.Disclosures,
            ReadingMinutes = fragment.ReadingMinutes,
        };
        cache.Keep(key, record, document);
        return fragment;
    }

    private SourceFacts ReadSource()
    {
        source = renderer.Parse(MarkdownSource.Of(document, document.Source));
        return new SourceFacts(source.HeadingIds, Prose.CheckSource(document, source));
    }

    /// <summary>The body, to be rendered. What was rendered is spent: a second page of it, shown as a fallback, is read again.</summary>
    private ParsedMarkdown Take(MarkdownBody body)
    {
        var parsed = body == document.Source && source is not null ? source : renderer.Parse(MarkdownSource.Of(document, body));
        source = body == document.Source ? null : source;
        return parsed;
    }

    /// <summary>What the translations need to know of their source, rendered or not.</summary>
    private sealed record SourceFacts(ImmutableArray<string> HeadingIds, TermText Terms);
}
