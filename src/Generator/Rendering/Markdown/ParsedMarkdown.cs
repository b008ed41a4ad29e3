using Generator.Content;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>Markdown that was read and not rendered yet.</summary>
public sealed record ParsedMarkdown(MarkdownSource Source, MarkdownDocument Document)
{
    public ImmutableArray<Heading> Headings =>
    [
        .. Document.Descendants<HeadingBlock>().Select(heading =>
            new Heading(heading.Level, heading.TryGetAttributes()?.Id ?? "", PlainText(heading.Inline))),
    ];

    public ImmutableArray<string> HeadingIds => [.. Headings.Select(heading => heading.Id)];

    private static string PlainText(ContainerInline? inlines) =>
        string.Concat(inlines?.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            _ => "",
        }) ?? []);
}
