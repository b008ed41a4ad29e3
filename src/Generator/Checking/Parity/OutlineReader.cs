using Generator.Checking.Numbers;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Markdown.Directives.Figures;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Checking.Parity;

/// <summary>
/// Reads the outline of a body off its syntax tree, which must not have been rendered yet: rendering puts links' URLs in
/// place of what was written, and takes comments out. A comment of parity that says nothing is a diagnostic.
/// </summary>
internal sealed class OutlineReader
{
    private readonly MarkdownBody body;
    private readonly MarkdownSource source;
    private readonly DiagnosticBag diagnostics;
    private readonly bool readsNumbers;
    private readonly FlattenedText text = new();
    private readonly ImmutableArray<OutlineBlock>.Builder blocks = ImmutableArray.CreateBuilder<OutlineBlock>();
    private readonly ImmutableArray<ParityException>.Builder exceptions = ImmutableArray.CreateBuilder<ParityException>();
    private int containers;

    private OutlineReader(MarkdownBody body, MarkdownSource source, DiagnosticBag diagnostics)
    {
        this.body = body;
        this.source = source;
        this.diagnostics = diagnostics;
        readsNumbers = NumberReader.Reads(body.Language);
    }

    public static BodyOutline Read(ParsedMarkdown parsed, MarkdownBody body, DiagnosticBag diagnostics)
    {
        var reader = new OutlineReader(body, parsed.Source, diagnostics);
        reader.ReadBlocks(parsed.Document, depth: 0);
        return new BodyOutline(body) { Blocks = reader.blocks.ToImmutable(), Exceptions = reader.exceptions.ToImmutable() };
    }

    private void ReadBlocks(ContainerBlock container, int depth)
    {
        foreach (var block in container)
        {
            ReadBlock(block, depth);
        }
    }

    private void ReadBlock(Block block, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading:
                ReadLeaf(Add(OutlineKind.Heading, heading.Level, heading), heading);
                break;
            case DefinitionTerm term:
                ReadLeaf(Add(OutlineKind.Term, 0, term), term);
                break;
            case ListBlock list:
                ReadList(list, depth + 1);
                break;
            case Table table:
                ReadTable(table);
                break;
            case Footnote footnote:
                ReadWithFirstParagraph(Add(OutlineKind.Footnote, 0, footnote), footnote, depth);
                break;
            case HtmlBlock html:
                ReadComment(html.Lines.ToString(), html, blocks.Count);
                break;
            case LinkReferenceDefinitionGroup or Markdig.Syntax.CodeBlock:
                break;
            case DirectiveBlock directive:
                ReadDirective(directive, depth);
                break;
            case ContainerBlock container:
                ReadBlocks(container, depth);
                break;
            case LeafBlock { Inline: not null } leaf:
                ReadLeaf(Add(OutlineKind.Paragraph, 0, leaf), leaf);
                break;
        }
    }

    private void ReadList(ListBlock list, int depth)
    {
        var container = containers++;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            ReadWithFirstParagraph(Add(OutlineKind.ListItem, depth, item, container), item, depth);
        }
    }

    /// <summary>The first paragraph of an item is the item itself.</summary>
    private void ReadWithFirstParagraph(OutlineBlock block, ContainerBlock container, int depth)
    {
        for (var i = 0; i < container.Count; i++)
        {
            if (i == 0 && container[i] is ParagraphBlock paragraph)
            {
                ReadLeaf(block, paragraph);
            }
            else
            {
                ReadBlock(container[i], depth);
            }
        }
    }

    private void ReadTable(Table table)
    {
        var container = containers++;
        foreach (var row in table.OfType<TableRow>())
        {
            var block = Add(OutlineKind.TableRow, row.Count, row, container);
            foreach (var cell in row.OfType<TableCell>())
            {
                text.Clear();
                foreach (var leaf in cell.Descendants<LeafBlock>())
                {
                    ReadInlines(leaf.Inline);
                }

                AddQuantities(block);
            }
        }
    }

    private void ReadDirective(DirectiveBlock directive, int depth)
    {
        var block = Add(OutlineKind.Directive, 0, directive);
        AddDirective(directive);
        text.Clear();
        ReadLabel(directive);
        AppendArguments(directive);
        AddQuantities(block);
        foreach (var content in directive.Content)
        {
            ReadBlock(content, depth);
        }
    }

    private void AddDirective(IDirective directive)
    {
        if (directive.Mistake is not null)
        {
            return;
        }

        var start = directive.NameSpan.Start;
        var end = directive.Arguments.Select(argument => Math.Max(argument.NameSpan.End, argument.ValueSpan.End)).Append(directive.NameSpan.End).Max() + 1;
        blocks[^1].References.Add(new OutlineReference(ReferenceKind.Directive, DirectiveForParity.Describe(directive), source.Offset(start), blocks.Count - 1) { Length = end - start });
    }

    /// <summary>An id in the brackets is compared with the directive's name, and says no number.</summary>
    private void ReadLabel(IDirective directive)
    {
        if (!FigureDirectives.TakesId(directive.Name))
        {
            ReadInlines(directive.Label);
        }
    }

    /// <summary>An argument that is a text says numbers as well.</summary>
    private void AppendArguments(IDirective directive)
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

    private OutlineBlock Add(OutlineKind kind, int level, MarkdownObject item, int container = -1)
    {
        var block = new OutlineBlock(kind, level, source.Offset(item.Span.Start)) { Container = container };
        blocks.Add(block);
        return block;
    }

    private void ReadLeaf(OutlineBlock block, LeafBlock leaf)
    {
        text.Clear();
        ReadInlines(leaf.Inline);
        AddQuantities(block);
    }

    private void AddQuantities(OutlineBlock block)
    {
        block.TextLength += text.Text.Length;
        var quantities = readsNumbers ? NumberReader.Read(text.Text, body.Language) : [];
        for (var i = 0; i < quantities.Count; i++)
        {
            var start = text.OffsetOf(quantities[i].Offset);
            var last = text.OffsetOf(quantities[i].End - 1);
            quantities[i] = quantities[i] with { Offset = start, Length = Math.Max(1, last + 1 - start) };
        }

        block.Quantities.Add(quantities);
    }

    private void ReadInlines(ContainerInline? container)
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
                AddReference(ReferenceKind.Link, autolink.Url, offset + 1);
                text.Append(FlattenedText.Object, offset);
                break;
            case FootnoteLink { IsBackLink: false } footnote:
                AddReference(ReferenceKind.Footnote, $"[{footnote.Footnote.Label}]", offset);
                text.Append(FlattenedText.Object, offset);
                break;
            case HtmlInline html:
                ReadComment(html.Tag, html, blocks.Count - 1);
                break;
            case DelimiterInline delimiter:
                text.Append(delimiter.ToLiteral(), offset);
                ReadInlines(delimiter);
                break;
            case DirectiveInline directive:
                AddDirective(directive);
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
        AddReference(link.IsImage ? ReferenceKind.Picture : ReferenceKind.Link, link.Url ?? "", span.IsEmpty ? offset : source.Offset(span.Start));
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

    private void AddReference(ReferenceKind kind, string target, int offset) =>
        blocks[^1].References.Add(new OutlineReference(kind, target, offset, blocks.Count - 1));

    private void ReadComment(string html, MarkdownObject item, int block)
    {
        if (ParityException.FindInstruction(html) is not { } instruction)
        {
            return;
        }

        var location = source.Locate(item.Span.Start, html.AsSpan().TrimEnd().Length);
        if (!html.AsSpan().TrimEnd().EndsWith("-->"))
        {
            diagnostics.Add(TranslationDiagnostics.InvalidException.At(location, "Text stands behind the comment in its line; Markdown takes all of the line for HTML.") with
            {
                Help = "Put the comment on a line of its own, or behind the first word of the paragraph.",
            });
            return;
        }

        if (ParityException.ReadWhat(instruction) is not { } what)
        {
            diagnostics.Add(TranslationDiagnostics.InvalidException.At(location, $"`{instruction}` does not say what is to be ignored."));
            return;
        }

        exceptions.Add(new ParityException(what, block, location) { HoldsForFrontMatter = blocks.Count == 0 });
    }
}
