using Generator.Content.Indicators;
using Generator.Rendering.Models;

namespace Generator.Rendering.Figures.Charts;

/// <summary>Columns by year: of one series, of several side by side, or of several on top of each other with their sum.</summary>
internal sealed class BarChart(ChartSource source, ChartNumbers numbers, FigureFormat format)
{
    /// <summary>How much of a year's room its columns take.</summary>
    private const decimal Filled = 0.66m;

    /// <summary>With more, labels would run into each other on a telephone.</summary>
    private const int MostLabels = 6;

    private readonly bool isStacked = source.Request.Kind == ChartKind.Stacked;

    public ChartModel Draw()
    {
        var plot = new Plot(Axis.For([.. isStacked ? Sums() : Values()], mayBeCut: false));
        return new ChartModel(source.Request.Name, source.Request.Kind, "")
        {
            Height = Plot.Height,
            Baseline = plot.Baseline,
            Ticks = plot.Ticks(numbers),
            Labels = [.. source.Years.Select((year, position) => new ChartMarkModel(Plot.Round((position + 0.5m) * Slot), Plot.LabelY, format.Year(year)) { IsMinor = IsMinor(position) })],
            Series = [.. source.Indicators.Select((indicator, number) => Draw(indicator, number, plot))],
            Totals = isStacked ? [.. source.Years.Select((year, position) => Total(year, position, plot)).OfType<ChartMarkModel>()] : [],
        };
    }

    private decimal Slot => 100m / source.Years.Length;

    private bool IsMinor(int position) => source.Years.Length > MostLabels && (source.Years.Length - 1 - position) % 2 == 1;

    private IEnumerable<decimal> Values() =>
        source.Indicators.SelectMany(indicator => source.Years.Select(year => source.ValueOf(indicator, year))).OfType<decimal>();

    private IEnumerable<decimal> Sums() => source.Years.Select(year => source.Indicators.Sum(indicator => source.ValueOf(indicator, year) ?? 0));

    private ChartSeriesModel Draw(Indicator indicator, int number, Plot plot) => new(number + 1, indicator.Name[format.Language])
    {
        Points = [.. source.Years.Select((year, position) => Draw(indicator, (year, position, number), plot))],
    };

    private ChartPointModel Draw(Indicator indicator, (int Year, int Position, int Number) at, Plot plot)
    {
        var count = isStacked ? 1 : source.Indicators.Length;
        var width = Slot * Filled / count;
        var left = (at.Position * Slot) + (Slot * (1 - Filled) / 2) + (isStacked ? 0 : at.Number * width);
        var below = isStacked ? source.Indicators.Take(at.Number).Sum(other => source.ValueOf(other, at.Year) ?? 0) : 0;
        var value = source.ValueOf(indicator, at.Year);
        var (upper, lower) = (plot.Y(Math.Max(below + (value ?? 0), below)), plot.Y(Math.Min(below + (value ?? 0), below)));
        return new ChartPointModel(Plot.Round(left), value is null ? plot.Baseline : upper)
        {
            Width = Plot.Round(width),
            Height = lower - upper,
            Center = Plot.Round(left + (width / 2)),
            Label = LabelOf(value),
            Status = indicator.Find(at.Year) is { } recorded ? StatusName.Of(recorded.Status) : "",
            IsMissing = value is null,
        };
    }

    private string? LabelOf(decimal? value)
    {
        var bars = source.Years.Length * (isStacked ? 1 : source.Indicators.Length);
        return isStacked || bars > MostLabels ? null : value is { } number ? numbers.Label(number) : format.Strings.Text(FigureStrings.Missing);
    }

    private string StatusOf(int year)
    {
        var statuses = source.Indicators.Select(indicator => indicator.Find(year)?.Status).ToList();
        return statuses.Contains(ValueStatus.Estimated) ? StatusName.Of(ValueStatus.Estimated)
            : statuses.Contains(ValueStatus.Restated) ? StatusName.Of(ValueStatus.Restated)
            : "";
    }

    private ChartMarkModel? Total(int year, int position, Plot plot)
    {
        var values = source.Indicators.Select(indicator => source.ValueOf(indicator, year)).ToList();
        return values.Exists(value => value is null) || source.Years.Length > MostLabels
            ? null
            : new ChartMarkModel(Plot.Round((position + 0.5m) * Slot), plot.Y(values.Sum()!.Value), numbers.Label(values.Sum()!.Value)) { Status = StatusOf(year) };
    }
}
