using System.Collections.Frozen;
using Generator.Diagnostics;

namespace Generator.Content.Indicators;

/// <summary>
/// Reads the values of indicators.csv. A period is a year. Numbers are written with a point and without separators, and
/// kept to the last digit; an empty value is a year without a figure.
/// </summary>
internal sealed class IndicatorTableReader(
    SourceText csv, ImmutableArray<IndicatorDefinition> indicators, FrozenDictionary<string, LocalizedText> notes, BindingScope scope)
{
    public const int FirstYear = 1900;
    private const int LastYear = 2199;

    private const string IndicatorColumn = "indicator";
    private const string PeriodColumn = "period";
    private const string ValueColumn = "value";
    private const string StatusColumn = "status";
    private const string NoteColumn = "note";
    private const string RestatedColumn = "restated-from";
    private const string ReasonColumn = "reason";

    private static readonly ImmutableArray<string> Columns = [IndicatorColumn, PeriodColumn, ValueColumn, StatusColumn, NoteColumn, RestatedColumn, ReasonColumn];
    private static readonly ImmutableArray<string> Required = [IndicatorColumn, PeriodColumn, ValueColumn, StatusColumn];

    private readonly HashSet<string> known = indicators.Select(definition => definition.Indicator.Id).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<(string, int), SourceLocation> seen = [];

    /// <summary>The values by the id of their indicator.</summary>
    public ILookup<string, IndicatorValue> Read()
    {
        var records = CsvRecord.ReadAll(csv, scope.Diagnostics);
        if (records.IsEmpty || ReadHeader(records[0]) is not { } positions)
        {
            return Array.Empty<IndicatorValue>().ToLookup(_ => "");
        }

        return records.Skip(1)
            .Select(record => new Row(record, positions))
            .Where(row => IsComplete(row, records[0].Cells.Length))
            .Select(row => (Id: row[IndicatorColumn].Text, Value: ReadRow(row)))
            .Where(read => read.Value is not null)
            .ToLookup(read => read.Id, read => read.Value!, StringComparer.Ordinal);
    }

    private Dictionary<string, int>? ReadHeader(CsvRecord header)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var isSound = true;
        foreach (var (cell, position) in header.Cells.Select((cell, position) => (cell, position)))
        {
            if (!Columns.Contains(cell.Text))
            {
                isSound = Refuse(IndicatorDiagnostics.UnreadableTable, cell, $"There is no column `{cell.Text}`.{Suggestion.For(cell.Text, Columns)}");
            }
            else if (!positions.TryAdd(cell.Text, position))
            {
                isSound = Refuse(IndicatorDiagnostics.UnreadableTable, cell, $"The column `{cell.Text}` is there twice.");
            }
        }

        foreach (var missing in Required.Where(name => isSound && !positions.ContainsKey(name)))
        {
            Refuse(IndicatorDiagnostics.UnreadableTable, header.Cells[0], $"The column `{missing}` is missing.");
            return null;
        }

        return isSound ? positions : null;
    }

    private bool IsComplete(Row row, int count) =>
        row.Cells.Length == count
        || Refuse(IndicatorDiagnostics.UnreadableTable, row.Cells[0], $"This row has {row.Cells.Length} cells; the first row has {count}.");

    private IndicatorValue? ReadRow(Row row)
    {
        var id = row[IndicatorColumn];
        if (!known.Contains(id.Text))
        {
            Refuse(IndicatorDiagnostics.UnknownIndicator, id, $"There is no indicator `{id.Text}` in {IndicatorFiles.Definitions}.{Suggestion.For(id.Text, known)}");
            return null;
        }

        if (ReadYear(row[PeriodColumn]) is not { } year || ReadStatus(row[StatusColumn]) is not { } status || !ReadNumber(row[ValueColumn], out var value))
        {
            return null;
        }

        var location = row[ValueColumn].Locate(csv);
        if (!seen.TryAdd((id.Text, year), location))
        {
            scope.Diagnostics.Add(IndicatorDiagnostics.DuplicateValue.At(id.Locate(csv), $"`{id.Text}` has a row for {year} already.") with
            {
                Related = [new RelatedLocation(seen[(id.Text, year)], "the first row")],
            });
            return null;
        }

        ReadNumber(row[RestatedColumn], out var former);
        var read = new IndicatorValue(year, value, status)
        {
            Location = location,
            Note = ReadNote(row[NoteColumn]),
            RestatedFrom = former,
            Reason = ReadNote(row[ReasonColumn]),
        };
        CheckRestatement(row, read);
        if (status == ValueStatus.Target && value is null)
        {
            Refuse(IndicatorDiagnostics.InvalidCell, row[StatusColumn], "A target has a value.");
        }

        return read;
    }

    private int? ReadYear(CsvCell cell)
    {
        if (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear)
        {
            return year;
        }

        Refuse(IndicatorDiagnostics.InvalidCell, cell, $"`{cell.Text}` is not a year, such as 2023.");
        return null;
    }

    private ValueStatus? ReadStatus(CsvCell cell)
    {
        foreach (var status in Enum.GetValues<ValueStatus>())
        {
            if (status.ToString().Equals(cell.Text, StringComparison.OrdinalIgnoreCase) && cell.Text.All(c => !char.IsUpper(c)))
            {
                return status;
            }
        }

        var names = Enum.GetValues<ValueStatus>().Select(status => status.ToString().ToLowerInvariant()).ToList();
        Refuse(IndicatorDiagnostics.InvalidCell, cell, $"`status` is one of {string.Join(", ", names)}, not `{cell.Text}`.{Suggestion.For(cell.Text, names)}");
        return null;
    }

    /// <summary>False, with a diagnostic, where there is something that is no number.</summary>
    private bool ReadNumber(CsvCell cell, out decimal? number)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        number = null;
        if (cell.Text.Length == 0)
        {
            return true;
        }

        if (decimal.TryParse(cell.Text, style, CultureInfo.InvariantCulture, out var read))
        {
            number = read;
            return true;
        }

        return Refuse(IndicatorDiagnostics.InvalidCell, cell, $"`{cell.Text}` is not a number such as 1234.5: a point for decimals, and nothing between thousands.");
    }

    /// <summary>A note that the report's <c>notes</c> have in every language; null where the cell is empty.</summary>
    private LocalizedText? ReadNote(CsvCell cell)
    {
        if (cell.Text.Length == 0)
        {
            return null;
        }

        if (notes.TryGetValue(cell.Text, out var note))
        {
            return note;
        }

        Refuse(IndicatorDiagnostics.InvalidCell, cell, $"There is no note `{cell.Text}` under `notes` in {IndicatorFiles.Definitions}.{Suggestion.For(cell.Text, notes.Keys)}");
        return null;
    }

    private void CheckRestatement(Row row, IndicatorValue read)
    {
        var hasFormer = row[RestatedColumn].Text.Length > 0;
        var hasReason = row[ReasonColumn].Text.Length > 0;
        if (hasFormer && hasReason && read.Status == ValueStatus.Restated)
        {
            return;
        }

        var message = read.Status == ValueStatus.Restated
            ? !hasFormer ? "A restated value names the former one under `restated-from`." : "A restated value gives its reason."
            : hasFormer ? "There is a former value, but the status is not `restated`."
            : hasReason ? "There is a reason, but nothing was restated." : null;
        if (message is not null)
        {
            Refuse(IndicatorDiagnostics.IncompleteRestatement, row[StatusColumn], message);
        }
    }

    private bool Refuse(DiagnosticDescriptor descriptor, CsvCell cell, string message)
    {
        scope.Diagnostics.Add(descriptor.At(cell.Locate(csv), message));
        return false;
    }

    /// <summary>A record with its cells by the names of their columns; of a column that is not there, an empty cell.</summary>
    private readonly record struct Row(CsvRecord Record, Dictionary<string, int> Positions)
    {
        public ImmutableArray<CsvCell> Cells => Record.Cells;

        public CsvCell this[string column] =>
            Positions.TryGetValue(column, out var position) ? Record.Cells[position] : new CsvCell("", Record.Cells[0].Offset, 0);
    }
}
