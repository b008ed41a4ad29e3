using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Templates;
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
/// abbreviations. Links between files become links between pages; an image alone in a paragraph becomes a figure with
/// its title as caption; raw HTML is refused unless the site allows it.
/// </summary>
public sealed class MarkdownRenderer(LinkResolver links, Theme theme, bool allowRawHtml, DiagnosticBag diagnostics)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAlertBlocks()
        .UseAbbreviations()
        .UseCjkFriendlyEmphasis()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseGenericAttributes()
        .Build();

    /// <summary>
    /// Parses one body; what it returns can be rendered once. Markdown nested deeper than Markdig reads is a diagnostic,
    /// and the body is empty.
    /// </summary>
    public ParsedMarkdown Parse(MarkdownSource source)
    {
        try
        {
            return new ParsedMarkdown(source, Markdig.Markdown.Parse(source.Markdown, Pipeline));
        }
        catch (ArgumentException)
        {
            diagnostics.Add(DiagnosticCatalog.InvalidMarkdown.At(source.Text.Locate(source.Start), "Lists, quotes or brackets are nested too deeply in this text."));
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
        var references = ImmutableArray.CreateBuilder<WrittenReference>();
        foreach (var item in document.Descendants().ToList())
        {
            switch (item)
            {
                case LinkInline link:
                    references.Add(Resolve(link, source, language));
                    break;
                case HtmlInline html:
                    TakeRawHtml(html.Tag, html.Span.Start, source, html.Remove);
                    break;
                case HtmlBlock block:
                    TakeRawHtml(block.Lines.ToString(), block.Span.Start, source, () => block.Parent!.Remove(block));
                    break;
            }
        }

        return new RenderedHtml(ToHtml(document, theme.StringsOf(language)), references.ToImmutable());
    }

    private static void AssignHeadingIds(MarkdownDocument document, ImmutableArray<string> headingIds)
    {
        foreach (var (heading, id) in document.Descendants<HeadingBlock>().Zip(headingIds))
        {
            heading.GetAttributes().Id = id;
        }
    }

    private WrittenReference Resolve(LinkInline link, MarkdownSource source, Language language)
    {
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        var offset = source.Start + (span.IsEmpty ? link.Span.Start : span.Start);
        var written = new WrittenLink(link.Url ?? "", link.IsImage, source.Text, offset);
        var resolved = links.Resolve(written, source.Folder, language);
        link.Url = resolved.Href;
        link.GetDynamicUrl = null;
        if (link.IsImage)
        {
            CompletePicture(link, written, resolved.Size);
        }

        return new WrittenReference(resolved.Href, written.Url, written.IsPicture, source.Text, offset);
    }

    private void CompletePicture(LinkInline picture, WrittenLink written, PictureSize? size)
    {
        if (picture.FirstChild is null)
        {
            diagnostics.Add(DiagnosticCatalog.MissingAlternativeText.At(
                written.Location, $"The picture `{written.Url}` has no text between its square brackets.") with
            { Target = written.Url });
        }

        var attributes = picture.GetAttributes();
        if (size is { } known)
        {
            attributes.AddPropertyIfNotExist("width", known.Width);
            attributes.AddPropertyIfNotExist("height", known.Height);
        }

        attributes.AddPropertyIfNotExist("loading", "lazy");
        attributes.AddPropertyIfNotExist("decoding", "async");
    }

    /// <summary>Comments are for writers and never published; other HTML is, where the site allows it.</summary>
    private void TakeRawHtml(string html, int start, MarkdownSource source, Action remove)
    {
        var isComment = html.AsSpan().TrimStart().StartsWith("<!--");
        if (!isComment && allowRawHtml)
        {
            return;
        }

        remove();
        if (!isComment)
        {
            diagnostics.Add(DiagnosticCatalog.RawHtml.At(
                source.Text.Locate(source.Start + start, FirstLineLength(html)), "HTML stands here, and this site takes Markdown only."));
        }
    }

    private static int FirstLineLength(string html)
    {
        var end = html.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? html.Length : end;
    }

    private static string ToHtml(MarkdownDocument document, LanguageStrings strings)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.LineBreakInlineRenderer>(new LineBreakRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new FigureRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer(strings));
        renderer.ObjectRenderers.ReplaceOrAdd<AlertBlockRenderer>(new AlertRenderer(strings));
        renderer.Render(document);
        return writer.ToString();
    }
}
