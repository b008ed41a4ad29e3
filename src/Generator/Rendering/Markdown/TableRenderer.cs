using Generator.Rendering.Templates;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Writes a table in a box of its own that scrolls where the screen is narrow, and that a keyboard can reach (WCAG
/// 2.1.1). Columns are aligned by class, since a content security policy refuses style attributes.
/// </summary>
internal sealed class TableRenderer(LanguageStrings strings) : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        AlignByClass(table);
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
            .WriteEscape(strings.Text(MarkdownStrings.Table))
            .WriteLine("\">");
        base.Write(renderer, table);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
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
