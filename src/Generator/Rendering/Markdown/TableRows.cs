using Generator.Diagnostics;
using Markdig.Extensions.Tables;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Finds the rows of a table that have more or fewer cells than its heading. Markdig fills both up with empty cells, so
/// that a figure may stand below the wrong heading, or below none.
/// </summary>
internal static class TableRows
{
    public static void Check(Table table, MarkdownSource source, DiagnosticBag diagnostics)
    {
        if (table.FirstOrDefault() is not TableRow { IsHeader: true } heading)
        {
            return;
        }

        var columns = CountWritten(heading);
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = CountWritten(row);
            if (cells != columns)
            {
                diagnostics.Add(ContentDiagnostics.UnevenRow.At(source.Locate(row.Span.Start, 1), $"This row has {Cells(cells)}, and the heading of the table {columns}."));
            }
        }
    }

    /// <summary>A cell that was filled in has nothing in it, and one that was left empty an empty paragraph.</summary>
    private static int CountWritten(TableRow row)
    {
        var cells = 0;
        foreach (var cell in row)
        {
            cells += cell is TableCell { Count: > 0 } ? 1 : 0;
        }

        return cells;
    }

    private static string Cells(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "cell" : "cells")}");
}
