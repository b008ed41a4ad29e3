using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Markdown.Directives.Figures;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Turns Markdown into HTML: CommonMark with tables, footnotes, definition lists, attributes, alerts and
/// abbreviations, and the directives of the theme. Links between files become links between pages; an image alone in a paragraph becomes a figure with
/// its title as caption; raw HTML is refused unless the site allows it.
/// </summary>
public sealed class MarkdownRenderer(LinkResolver links, DirectiveSet directives, SiteConfiguration configuration, DiagnosticBag diagnostics)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAlertBlocks()
        .Use<AlertAttributes>()
        .UseAbbreviations()
        .UseCjkFriendlyEmphasis()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseGenericAttributes()
        .Use<HeadingAttributes>()
        .Use<DirectiveExtension>()
        .Build();

    private readonly LinkRewriter linkRewriter = new(links, diagnostics);
    private readonly DirectiveBinder directiveBinder = new(directives, links);
    private readonly GlossaryMarker? glossary = GlossaryMarker.Create(configuration);
    private readonly RawHtmlPolicy rawHtml = new(configuration.RawHtml, diagnostics);

    public DirectiveSet Directives => directives;

    /// <summary>
    /// Parses one body; what it returns can be rendered once. Markdown nested deeper than Markdig reads is a diagnostic,
    /// and the body is empty.
    /// </summary>
    public ParsedMarkdown Parse(MarkdownSource source) => Parse(source, diagnostics);

    /// <summary>Parses as pages are parsed, for whoever looks at the text and renders nothing.</summary>
    public static ParsedMarkdown Parse(MarkdownSource source, DiagnosticBag diagnostics)
    {
        try
        {
            return new ParsedMarkdown(source, Markdig.Markdown.Parse(source.Markdown, Pipeline));
        }
        catch (ArgumentException)
        {
            ReportTooDeep(source, diagnostics);
            return new ParsedMarkdown(source, new MarkdownDocument());
        }
    }

    /// <summary>
    /// Renders for a page in <paramref name="language"/>. Headings take the ids of the source language's body, in
    /// order, so that a fragment means the same section in every language.
    /// </summary>
    public RenderedHtml Render(ParsedMarkdown parsed, Language language, ImmutableArray<string> headingIds)
    {
        var (source, document) = parsed;
        AssignHeadingIds(document, headingIds);
        var disclosures = new DisclosureMarker(configuration.Editions, source, diagnostics);
        var references = ImmutableArray.CreateBuilder<WrittenReference>();
        var used = new UsedFigures();
        var parts = document.Descendants().ToList();
        MarkupMistakes.Check(parts, source, directives.Theme.StringsOf(language), diagnostics);
        if (source.Document?.Bodies.FirstOrDefault(body => body.Source == source.Text) is { } body)
        {
            glossary?.Mark(parts.OfType<LiteralInline>(), body.Language, language);
        }

        var lead = LeadPicture.Find(document, source, directives.Theme);
        foreach (var item in parts)
        {
            disclosures.Visit(item);
            rawHtml.Check(item, source);
            if (item is LinkInline link)
            {
                references.Add(linkRewriter.Rewrite(link, source, language, isLead: item == lead));
            }
            else if (item is Table table)
            {
                TableRows.Check(table, source, diagnostics);
            }
            else if (item is IDirective directive)
            {
                directive.Bound = directiveBinder.Bind(
                    new DirectiveUse(directive, source, language, diagnostics)
                    {
                        Used = used,
                        IsLead = item == lead,
                        Resolve = (use, name) => linkRewriter.Resolve(use, name, references),
                    },
                    references);
            }
        }

        var anchors = document.Descendants<HeadingBlock>().Select(heading => Anchor(heading, source));
        return new RenderedHtml(ToHtml(document, source, language), references.ToImmutable())
        {
            Anchors = [.. anchors],
            Figures = used.Keys,
            Charts = used.Charts,
            Disclosures = disclosures.Marks,
        };
    }

    private static void AssignHeadingIds(MarkdownDocument document, ImmutableArray<string> headingIds)
    {
        foreach (var (heading, id) in document.Descendants<HeadingBlock>().Zip(headingIds))
        {
            heading.GetAttributes().Id = id;
        }
    }

    private static WrittenReference Anchor(HeadingBlock heading, MarkdownSource source)
    {
        var id = heading.TryGetAttributes()?.Id ?? "";
        return new WrittenReference(id, id, IsPicture: false, source.Text, source.Offset(heading.Span.Start));
    }

    private string ToHtml(MarkdownDocument document, MarkdownSource source, Language language)
    {
        try
        {
            return ToHtml(document, language, source.Document?.Kind is DocumentKind.Report or DocumentKind.Chapter);
        }
        catch (ArgumentException)
        {
            ReportTooDeep(source, diagnostics);
            return "";
        }
    }

    private static void ReportTooDeep(MarkdownSource source, DiagnosticBag diagnostics) => diagnostics.Add(ContentDiagnostics.InvalidMarkdown.At(
        source.Locate(0), "Lists, quotes or brackets are nested too deeply in this text."));

    private string ToHtml(MarkdownDocument document, Language language, bool hasPermalinks)
    {
        var strings = directives.Theme.StringsOf(language);
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.LineBreakInlineRenderer>(new LineBreakRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new FigureRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new PictureRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer(strings));
        renderer.ObjectRenderers.ReplaceOrAdd<AlertBlockRenderer>(new AlertRenderer(strings));
        renderer.ObjectRenderers.Add(new TermRenderer());
        if (hasPermalinks)
        {
            renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new PermalinkRenderer());
        }

        renderer.ObjectRenderers.Add(new DirectiveRenderer<DirectiveInline>(directives.Templates, language, diagnostics));
        renderer.ObjectRenderers.Add(new DirectiveRenderer<DirectiveBlock>(directives.Templates, language, diagnostics));
        renderer.Render(document);
        return writer.ToString();
    }
}
