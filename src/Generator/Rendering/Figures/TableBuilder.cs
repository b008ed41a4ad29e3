using Generator.Content.Indicators;
using Generator.Rendering.Models;

namespace Generator.Rendering.Figures;

/// <summary>Makes tables of indicators by year. Notes and reasons of restatements become numbered notes, each once.</summary>
public sealed class TableBuilder(FigureFormat format)
{
    private readonly List<string> notes = [];
    private readonly SortedSet<ValueStatus> statuses = [];

    /// <summary>One row for each indicator, one column for each year; the last column, if asked for, is the change from the first to the last year.</summary>
    public TableModel Create(string caption, IReadOnlyList<Indicator> indicators, IReadOnlyList<int> years, bool hasChange)
    {
        TableRowModel[] rows = [.. indicators.Select(indicator => CreateRow(indicator, years, hasChange))];
        var isIllustrative = statuses.Contains(ValueStatus.Illustrative);
        return new TableModel(caption, [.. years.Select(format.Year)], [.. rows])
        {
            Change = hasChange && years.Count > 1 ? format.Years(years[0], years[^1]) : null,
            Notes = [.. notes.Select((text, position) => new TableNoteModel(position + 1, text))],
            Statuses = [.. statuses.Where(status => status is not (ValueStatus.Measured or ValueStatus.Illustrative)).Select(StatusName.Of)],
            IsIllustrative = isIllustrative,
        };
    }

    private TableRowModel CreateRow(Indicator indicator, IReadOnlyList<int> years, bool hasChange)
    {
        var cells = years.Select(year => CreateCell(indicator, year));
        var row = new TableRowModel(indicator.Name[format.Language], indicator.Unit.Text(format.Language), [.. cells]);
        return hasChange && years.Count > 1 && indicator.Find(years[0])?.Value is { } start && indicator.Find(years[^1])?.Value is { } end
            ? row with { Change = format.Change(indicator, start, end), Trend = Trend(indicator.Direction, end - start) }
            : row;
    }

    private TableCellModel CreateCell(Indicator indicator, int year)
    {
        var column = format.Year(year);
        if (indicator.Find(year) is not { } value)
        {
            return new TableCellModel(column, "", "") { IsMissing = true };
        }

        statuses.Add(value.Status);
        return new TableCellModel(column, value.Value is { } number ? format.Numbers.Write(number, indicator.Decimals) : "", StatusName.Of(value.Status))
        {
            IsMissing = value.Value is null,
            Note = NoteOf(indicator, value) is { } note ? Number(note) : null,
        };
    }

    /// <summary>What is to be said of a value: what it was before and why, or its note.</summary>
    private string? NoteOf(Indicator indicator, IndicatorValue value)
    {
        if (value.RestatedFrom is { } former)
        {
            var text = format.Strings.Text(FigureStrings.Restated, format.Numbers.Write(former, indicator.Decimals));
            return string.Join(format.Strings.Text(FigureStrings.Sentence), new[] { text, value.Reason?[format.Language] }.Where(part => part is not null));
        }

        return value.Note?[format.Language];
    }

    private int Number(string note)
    {
        if (!notes.Contains(note))
        {
            notes.Add(note);
        }

        return notes.IndexOf(note) + 1;
    }

    public static string Trend(Direction direction, decimal change) => (direction, Math.Sign(change)) switch
    {
        (Direction.Neutral, _) or (_, 0) => "",
        (Direction.Higher, 1) or (Direction.Lower, -1) => "better",
        _ => "worse",
    };
}
