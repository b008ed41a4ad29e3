using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Checking.Prose;

/// <summary>
/// Reads the prose of Markdown that was parsed and not rendered yet: the texts of its blocks, of its pictures and of
/// their captions. Code, HTML, link targets, attributes, and what stands in a directive's brackets are none.
/// </summary>
public sealed class MarkdownProse
{
    private readonly MarkdownSource source;
    private readonly ProseBuilder prose;

    /// <summary>Pictures and links with a title of the block that is being read; their texts follow it.</summary>
    private readonly Queue<LinkInline> links = [];

    private int tables;

    private MarkdownProse(MarkdownSource source)
    {
        this.source = source;
        prose = new ProseBuilder(source.Text);
    }

    public static ProseText Read(ParsedMarkdown parsed)
    {
        var reader = new MarkdownProse(parsed.Source);
        reader.ReadBlocks(parsed.Document, PassageKind.Paragraph);
        return reader.prose.Build();
    }

    private void ReadBlocks(ContainerBlock container, PassageKind kind)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup or DirectiveLabel:
                    break;
                case Table table:
                    ReadTable(table);
                    break;
                case ContainerBlock inner:
                    ReadBlocks(inner, KindOf(inner) ?? kind);
                    break;
                case LeafBlock { Inline: { } inlines } leaf:
                    ReadPassage(inlines, leaf switch
                    {
                        HeadingBlock => PassageKind.Heading,
                        DefinitionTerm => PassageKind.Term,
                        _ => kind,
                    });
                    break;
            }
        }
    }

    private void ReadTable(Table table)
    {
        var number = tables++;
        for (var row = 0; row < table.Count; row++)
        {
            var cells = (ContainerBlock)table[row];
            for (var column = 0; column < cells.Count; column++)
            {
                prose.Cell = new CellPlace(number, row, column);
                ReadBlocks((ContainerBlock)cells[column], PassageKind.Cell);
            }
        }

        prose.Cell = null;
    }

    private static PassageKind? KindOf(ContainerBlock block) => block switch
    {
        ListItemBlock => PassageKind.Item,
        DefinitionItem => PassageKind.Item,
        Footnote => PassageKind.Footnote,
        _ => null,
    };

    private void ReadPassage(ContainerInline inlines, PassageKind kind)
    {
        ReadInlines(inlines);
        prose.EndPassage(kind);
        while (links.TryDequeue(out var link))
        {
            if (link.IsImage)
            {
                ReadInlines(link);
                prose.EndPassage(PassageKind.Alternative);
            }

            ReadTitle(link);
        }
    }

    private void ReadInlines(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Read(inline);
        }
    }

    private void Read(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal);
                break;
            case LineBreakInline line:
                ReadLineBreak(line);
                break;
            case LinkInline link:
                ReadLink(link);
                break;
            case HtmlEntityInline entity:
                prose.AppendRewritten(entity.Transcoded.AsSpan(), source.Offset(entity.Span.Start));
                break;
            case AbbreviationInline abbreviation:
                AppendWritten(abbreviation.Abbreviation.Label, abbreviation.Span.Start);
                break;
            case FootnoteLink:
                break;
            case DelimiterInline delimiter:
                AppendWritten(delimiter.ToLiteral(), delimiter.Span.Start);
                ReadInlines(delimiter);
                break;
            case EmphasisInline emphasis:
                ReadInlines(emphasis);
                break;
            default:
                prose.AppendOpaque(source.Offset(inline.Span.Start));
                break;
        }
    }

    private void ReadLink(LinkInline link)
    {
        if (link.IsImage || !string.IsNullOrEmpty(link.Title))
        {
            links.Enqueue(link);
        }

        if (link.IsImage)
        {
            prose.AppendOpaque(source.Offset(link.Span.Start));
        }
        else
        {
            ReadInlines(link);
        }
    }

    /// <summary>A title of a reference stands elsewhere, where many links may share it.</summary>
    private void ReadTitle(LinkInline link)
    {
        if (string.IsNullOrEmpty(link.Title) || link.Reference is not null || link.TitleSpan.IsEmpty)
        {
            return;
        }

        AppendWritten(link.Title, link.TitleSpan.Start + 1);
        prose.EndPassage(PassageKind.Caption);
    }

    /// <summary>A line break is a space, unless the page shows none.</summary>
    private void ReadLineBreak(LineBreakInline line)
    {
        if (line.IsHard || !EastAsianText.Joins(prose.Last, FirstCharacter(line.NextSibling)))
        {
            prose.AppendRewritten(" ", source.Offset(line.Span.Start));
        }
    }

    private static char FirstCharacter(Inline? inline) => inline switch
    {
        LiteralInline { Content.IsEmpty: false } literal => literal.Content.Text[literal.Content.Start],
        LinkInline { IsImage: true } => ProseText.Opaque,
        ContainerInline container => FirstCharacter(container.FirstChild),
        _ => ProseText.Opaque,
    };

    private void Append(LiteralInline literal)
    {
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        AppendWritten(literal.Content.AsSpan(), start);
    }

    /// <summary>
    /// Adds what Markdig read at <paramref name="start"/>; the span of the first text of a table's cell has the spaces
    /// before it. A text that the file writes in another way is all at its start.
    /// </summary>
    private void AppendWritten(ReadOnlySpan<char> text, int start)
    {
        var markdown = source.Markdown.AsSpan();
        while (start < markdown.Length && markdown[start] is ' ' or '\t' && !markdown[start..].StartsWith(text))
        {
            start++;
        }

        if (start >= 0 && start <= markdown.Length && markdown[start..].StartsWith(text) && source.IsVerbatim(start, text.Length))
        {
            prose.Append(text, source.Offset(start));
        }
        else
        {
            prose.AppendRewritten(text, source.Offset(start));
        }
    }
}
