using Generator.Content.Indicators;
using Generator.Rendering.Models;

namespace Generator.Rendering.Figures.Charts;

/// <summary>Lines over years, which stand as far apart as they are; a year without a figure breaks its line.</summary>
internal sealed class LineChart(ChartSource source, ChartNumbers numbers, FigureFormat format)
{
    private const int MostLabels = 6;

    private readonly YearScale years = new(source.Years);

    public ChartModel Draw()
    {
        var values = source.Indicators.SelectMany(indicator => source.Years.Select(year => source.ValueOf(indicator, year))).OfType<decimal>();
        var plot = new Plot(Axis.For([.. values], source.Request.IsCut));
        return new ChartModel(source.Request.Name, source.Request.Kind, "")
        {
            Height = Plot.Height,
            Baseline = plot.Y(plot.Axis.Low),
            IsCut = plot.Axis.Low > 0,
            Ticks = plot.Ticks(numbers),
            Labels = years.Labels(source.Years, format),
            Series = [.. source.Indicators.Select((indicator, number) => Draw(indicator, number, plot))],
        };
    }

    private ChartSeriesModel Draw(Indicator indicator, int number, Plot plot)
    {
        var points = source.Years.Select(year => (Year: year, Value: source.ValueOf(indicator, year))).ToList();
        return new ChartSeriesModel(number + 1, indicator.Name[format.Language])
        {
            Points = [.. points.Where(point => point.Value is not null).Select(point => Draw(indicator, point.Year, point.Value!.Value, plot))],
            Lines =
            [
                .. points.Zip(points.Skip(1))
                    .Where(pair => pair.First.Value is not null && pair.Second.Value is not null)
                    .Select(pair => new ChartLineModel(years.X(pair.First.Year), plot.Y(pair.First.Value!.Value), years.X(pair.Second.Year), plot.Y(pair.Second.Value!.Value))),
            ],
        };
    }

    private ChartPointModel Draw(Indicator indicator, int year, decimal value, Plot plot) => new(years.X(year), plot.Y(value))
    {
        Center = years.X(year),
        Anchor = years.Anchor(year),
        Label = source.Indicators.Length == 1 && (source.Years.Length <= MostLabels || year == source.Years[0] || year == source.Years[^1]) ? numbers.Label(value) : null,
        Status = StatusName.Of(indicator.Find(year)!.Status),
    };
}
