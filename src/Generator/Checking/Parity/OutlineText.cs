using Generator.Checking.Facts;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Markdown.Directives.Figures;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Generator.Checking.Parity;

/// <summary>
/// Puts together what a reader reads of a block: its text without marks, with captions and descriptions. Links, pictures,
/// footnotes and directives become references of the block that the <paramref name="draft"/> has last.
/// </summary>
internal sealed class OutlineText(OutlineDraft draft)
{
    private readonly MarkdownSource source = draft.Source;
    private readonly FlattenedText text = new();

    public void Clear() => text.Clear();

    /// <summary>Adds the numbers of what was read to a block.</summary>
    public void AddQuantitiesTo(OutlineBlock block) => draft.AddQuantities(block, text);

    /// <summary>An id in the brackets is compared with the directive's name, and says no number.</summary>
    public void ReadLabel(IDirective directive)
    {
        if (!FigureDirectives.TakesId(directive.Name))
        {
            ReadInlines(directive.Label);
        }
    }

    /// <summary>An argument that is a text says numbers as well.</summary>
    public void AppendArguments(IDirective directive)
    {
        foreach (var argument in directive.Arguments.Where(argument => DirectiveForParity.IsText(directive, argument)))
        {
            var start = source.Offset(argument.ValueSpan.Start);
            text.Append(FlattenedText.Object, start);
            text.Append(argument.Value, start + (StartsWithQuote(start) ? 1 : 0));
        }

        text.Append(FlattenedText.Object, source.Offset(directive.NameSpan.Start));
    }

    private bool StartsWithQuote(int offset) => offset < source.Text.Text.Length && source.Text.Text[offset] is '"' or '\'';

    public void ReadInlines(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            ReadInline(inline);
        }
    }

    private void ReadInline(Inline inline)
    {
        var offset = source.Offset(inline.Span.Start);
        switch (inline)
        {
            case LiteralInline literal:
                AppendLiteral(literal.Content.AsSpan(), offset);
                break;
            case AbbreviationInline abbreviation:
                text.Append(abbreviation.Abbreviation.Label ?? "", offset);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan(), offset, isVerbatim: false);
                break;
            case LineBreakInline:
                text.Append('\n', offset);
                break;
            case LinkInline link:
                ReadLink(link, offset);
                break;
            case AutolinkInline autolink:
                draft.AddReference(ReferenceKind.Link, autolink.Url, offset + 1);
                text.Append(FlattenedText.Object, offset);
                break;
            case FootnoteLink { IsBackLink: false } footnote:
                draft.AddReference(ReferenceKind.Footnote, $"[{footnote.Footnote.Label}]", offset);
                text.Append(FlattenedText.Object, offset);
                break;
            case HtmlInline html:
                draft.ReadComment(html.Tag, html, draft.Count - 1);
                break;
            case DelimiterInline delimiter:
                text.Append(delimiter.ToLiteral(), offset);
                ReadInlines(delimiter);
                break;
            case DirectiveInline directive:
                draft.AddDirective(directive);
                ReadLabel(directive);
                AppendArguments(directive);
                break;
            case ContainerInline nested:
                ReadInlines(nested);
                break;
            default:
                text.Append(FlattenedText.Object, offset);
                break;
        }
    }

    /// <summary>A footnote without a definition stays as it was written; its label is no number.</summary>
    private void AppendLiteral(ReadOnlySpan<char> content, int offset)
    {
        var start = StartOf(content, offset);
        while (content.IndexOf("[^") is >= 0 and var label && content[label..].IndexOf(']') is > 0 and var length)
        {
            text.Append(content[..label], start);
            text.Append(FlattenedText.Object, start + label);
            start += label + length + 1;
            content = content[(label + length + 1)..];
        }

        text.Append(content, start);
    }

    /// <summary>The span of a literal begins at its backslash, or at the spaces before the text of a cell.</summary>
    private int StartOf(ReadOnlySpan<char> content, int offset)
    {
        const int reach = 32;
        var written = source.Text.Text.AsSpan(Math.Min(offset, source.Text.Text.Length));
        written = written[..Math.Min(written.Length, content.Length + reach)];
        return written.StartsWith(content) || written.IndexOf(content, StringComparison.Ordinal) is not (> 0 and var shift) ? offset : offset + shift;
    }

    private void ReadLink(LinkInline link, int offset)
    {
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        draft.AddReference(link.IsImage ? ReferenceKind.Picture : ReferenceKind.Link, link.Url ?? "", span.IsEmpty ? offset : source.Offset(span.Start));
        if (!link.IsImage)
        {
            ReadInlines(link);
            return;
        }

        text.Append(FlattenedText.Object, offset);
        ReadInlines(link);
        text.Append(FlattenedText.Object, offset);
        if (!string.IsNullOrEmpty(link.Title))
        {
            AppendTitle(link, link.Title, offset);
            text.Append(FlattenedText.Object, offset);
        }
    }

    /// <summary>The caption, behind its quotation mark.</summary>
    private void AppendTitle(LinkInline link, string title, int offset)
    {
        var span = link.Reference?.TitleSpan ?? link.TitleSpan;
        var start = span.IsEmpty ? offset : source.Offset(span.Start);
        var written = source.Text.Text.AsSpan(Math.Min(start, source.Text.Text.Length));
        var at = written[..Math.Min(written.Length, title.Length + 2)].IndexOf(title, StringComparison.Ordinal);
        text.Append(title, at < 0 ? start : start + at, isVerbatim: at >= 0);
    }
}
