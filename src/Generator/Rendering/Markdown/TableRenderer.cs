using Generator.Rendering.Templates;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Writes a table in a box of its own that scrolls where the screen is narrow, and that a keyboard can reach (WCAG
/// 2.1.1). Columns are aligned by class, since a content security policy refuses style attributes.
/// </summary>
internal sealed class TableRenderer(LanguageStrings strings) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        AlignByClass(table);
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
            .WriteEscape(strings.Text(MarkdownStrings.Table))
            .WriteLine("\">");
        renderer.Write("<table").WriteAttributes(table).WriteLine('>');
        WriteRows(renderer, "thead", [.. table.OfType<TableRow>().TakeWhile(row => row.IsHeader)]);
        WriteRows(renderer, "tbody", [.. table.OfType<TableRow>().SkipWhile(row => row.IsHeader)]);
        renderer.WriteLine("</table>").WriteLine("</div>");
    }

    private static void WriteRows(HtmlRenderer renderer, string part, IReadOnlyCollection<TableRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        renderer.WriteLine($"<{part}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr").WriteAttributes(row).WriteLine('>');
            foreach (var cell in row.OfType<TableCell>())
            {
                WriteCell(renderer, cell, row.IsHeader);
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{part}>");
    }

    /// <summary>The empty corner of a table heads nothing, so it is a plain cell (axe: empty-table-header).</summary>
    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader)
    {
        var tag = isHeader && !cell.OfType<LeafBlock>().All(block => block.Inline?.FirstChild is null) ? "th" : "td";
        renderer.Write($"<{tag}");
        WriteSpan(renderer, "colspan", cell.ColumnSpan);
        WriteSpan(renderer, "rowspan", cell.RowSpan);
        renderer.WriteAttributes(cell).Write('>');
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = isImplicit || cell.Count == 1;
        renderer.Write(cell);
        renderer.ImplicitParagraph = isImplicit;
        renderer.WriteLine($"</{tag}>");
    }

    private static void WriteSpan(HtmlRenderer renderer, string attribute, int span)
    {
        if (span > 1)
        {
            renderer.Write($" {attribute}=\"{span.ToString(CultureInfo.InvariantCulture)}\"");
        }
    }

    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            var column = 0;
            foreach (var cell in row.OfType<TableCell>())
            {
                if (table.ColumnDefinitions.ElementAtOrDefault(column)?.Alignment is { } alignment and not TableColumnAlign.Left)
                {
                    cell.GetAttributes().AddClass(alignment == TableColumnAlign.Center ? "align-center" : "align-end");
                }

                column += cell.ColumnSpan;
            }
        }

        foreach (var definition in table.ColumnDefinitions)
        {
            definition.Alignment = null;
        }
    }
}
