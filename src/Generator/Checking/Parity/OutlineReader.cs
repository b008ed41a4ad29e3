using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Generator.Checking.Parity;

/// <summary>
/// Reads the outline of a body off its syntax tree, which must not have been rendered yet: rendering puts links' URLs in
/// place of what was written, and takes comments out. A comment of parity that says nothing is a diagnostic.
/// </summary>
internal sealed class OutlineReader
{
    private readonly OutlineDraft draft;
    private readonly OutlineText text;
    private int containers;

    private OutlineReader(OutlineDraft draft)
    {
        this.draft = draft;
        text = new OutlineText(draft);
    }

    public static BodyOutline Read(ParsedMarkdown parsed, MarkdownBody body, DiagnosticBag diagnostics)
    {
        var draft = new OutlineDraft(body, parsed.Source, diagnostics);
        new OutlineReader(draft).ReadBlocks(parsed.Document, depth: 0);
        return draft.Complete();
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
                ReadLeaf(draft.Add(OutlineKind.Heading, heading.Level, heading), heading);
                break;
            case DefinitionTerm term:
                ReadLeaf(draft.Add(OutlineKind.Term, 0, term), term);
                break;
            case ListBlock list:
                ReadList(list, depth + 1);
                break;
            case Table table:
                ReadTable(table);
                break;
            case Footnote footnote:
                ReadWithFirstParagraph(draft.Add(OutlineKind.Footnote, 0, footnote), footnote, depth);
                break;
            case HtmlBlock html:
                draft.ReadComment(html.Lines.ToString(), html, draft.Count);
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
                ReadLeaf(draft.Add(OutlineKind.Paragraph, 0, leaf), leaf);
                break;
        }
    }

    private void ReadList(ListBlock list, int depth)
    {
        var container = containers++;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            ReadWithFirstParagraph(draft.Add(OutlineKind.ListItem, depth, item, container), item, depth);
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
            var block = draft.Add(OutlineKind.TableRow, row.Count, row, container);
            foreach (var cell in row.OfType<TableCell>())
            {
                text.Clear();
                foreach (var leaf in cell.Descendants<LeafBlock>())
                {
                    text.ReadInlines(leaf.Inline);
                }

                text.AddQuantitiesTo(block);
            }
        }
    }

    private void ReadDirective(DirectiveBlock directive, int depth)
    {
        var block = draft.Add(OutlineKind.Directive, 0, directive);
        draft.AddDirective(directive);
        text.Clear();
        text.ReadLabel(directive);
        text.AppendArguments(directive);
        text.AddQuantitiesTo(block);
        foreach (var content in directive.Content)
        {
            ReadBlock(content, depth);
        }
    }

    private void ReadLeaf(OutlineBlock block, LeafBlock leaf)
    {
        text.Clear();
        text.ReadInlines(leaf.Inline);
        text.AddQuantitiesTo(block);
    }
}
