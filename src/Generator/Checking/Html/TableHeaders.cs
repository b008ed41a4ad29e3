using Generator.Checking.Facts;
using Generator.Checking.Markup;

namespace Generator.Checking.Html;

/// <summary>Checks that a table of data says what its rows or columns are; one that only arranges a page says so itself.</summary>
internal sealed class TableHeaders(ImmutableArray<PageFinding>.Builder findings)
{
    private readonly Stack<Table> open = [];

    public void Start(ReadOnlySpan<char> name, TagAttributes attributes, int position)
    {
        if (name is "table")
        {
            if (open.TryPop(out var outer))
            {
                // A table around tables is there for their places.
                open.Push(outer with { HasHeaders = true });
            }

            open.Push(new Table(position) { HasHeaders = ArrangesPage(attributes) });
        }
        else if (open.Count > 0 && name is "tr" or "td" or "th")
        {
            var table = open.Pop();
            open.Push(name switch
            {
                "tr" => table with { Rows = table.Rows + 1 },
                "td" => table with { Cells = table.Cells + 1, HasHeaders = table.HasHeaders || attributes.Has(AttributeName.Scope) },
                _ => table with { HasHeaders = true },
            });
        }
    }

    public void End(ReadOnlySpan<char> name)
    {
        if (name is "table" && open.TryPop(out var table) && table is { HasHeaders: false, Rows: > 1 } && table.Cells > table.Rows)
        {
            findings.Add(new PageFinding(FindingKind.MissingTableHeader, table.Position, ""));
        }
    }

    public void EndOfPage()
    {
        while (open.Count > 0)
        {
            End("table");
        }
    }

    /// <summary>Whether the table says that it holds no data: by its role, or as pages did before there were style sheets.</summary>
    private static bool ArrangesPage(TagAttributes table) =>
        table.Is(AttributeName.Role, "presentation") || table.Is(AttributeName.Role, "none") || table.Is(AttributeName.Border, "0");

    private readonly record struct Table(int Position)
    {
        public int Rows { get; init; }

        public int Cells { get; init; }

        public bool HasHeaders { get; init; }
    }
}
