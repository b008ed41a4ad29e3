using Generator.Content;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown;

/// <summary>Markdown that was read and not rendered yet.</summary>
public sealed record ParsedMarkdown(MarkdownSource Source, MarkdownDocument Document)
{
    public ImmutableArray<Heading> Headings =>
    [
        .. Document.Descendants<HeadingBlock>().Select(heading =>
            new Heading(heading.Level, heading.TryGetAttributes()?.Id ?? "", PlainText.Of(heading.Inline))),
    ];

    public ImmutableArray<string> HeadingIds => [.. Headings.Select(heading => heading.Id)];
}
