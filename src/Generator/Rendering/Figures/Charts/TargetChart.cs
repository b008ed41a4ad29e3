using Generator.Content.Indicators;
using Generator.Rendering.Models;

namespace Generator.Rendering.Figures.Charts;

/// <summary>One target: what was reached so far, and the straight line from the base to the goal.</summary>
internal sealed class TargetChart(ChartSource source, ChartNumbers numbers, FigureFormat format)
{
    private readonly Target target = source.Targets[0];

    public ChartModel Draw()
    {
        var indicator = target.Indicator!;
        ImmutableArray<int> reached = [.. source.Years.Where(year => source.ValueOf(indicator, year) is not null)];
        var scale = new YearScale([.. reached.Concat(new[] { target.BaseYear, target.Goal is null ? null : target.TargetYear }.OfType<int>()).Distinct().Order()]);
        var values = reached.Select(year => source.ValueOf(indicator, year)!.Value).ToList();
        var plot = new Plot(Axis.For([.. values, .. new[] { Converted(target.Goal), Converted(target.Base) }.OfType<decimal>()], mayBeCut: false));
        return new ChartModel(source.Request.Name, source.Request.Kind, "")
        {
            Height = Plot.Height,
            Baseline = plot.Baseline,
            Ticks = plot.Ticks(numbers),
            Labels = scale.Labels([.. new[] { reached[0], reached[^1], target.TargetYear }.Distinct().Order()], format),
            Series =
            [
                new ChartSeriesModel(1, indicator.Name[format.Language])
                {
                    Points = [.. reached.Select(year => Reached(year, hasLabel: year == reached[0] || year == reached[^1], scale, plot))],
                    Lines = [.. reached.Zip(reached.Skip(1)).Where(pair => pair.Second == pair.First + 1).Select(pair => Line(pair, scale, plot))],
                },
                DrawGoal(scale, plot),
            ],
        };
    }

    private ChartSeriesModel DrawGoal(YearScale scale, Plot plot) => new(2, format.Strings.Text(FigureStrings.Path))
    {
        Points = Converted(target.Goal) is { } goal
            ? [Point(target.TargetYear, goal, scale, plot) with { Label = numbers.Label(goal), Status = StatusName.Of(ValueStatus.Target) }]
            : [],
        Lines = Converted(target.Base) is { } start && Converted(target.Goal) is { } end
            ? [new ChartLineModel(scale.X(target.BaseYear!.Value), plot.Y(start), scale.X(target.TargetYear), plot.Y(end)) { IsPlanned = true }]
            : [],
    };

    private ChartPointModel Reached(int year, bool hasLabel, YearScale scale, Plot plot)
    {
        var value = source.ValueOf(target.Indicator!, year)!.Value;
        return Point(year, value, scale, plot) with
        {
            Label = hasLabel ? numbers.Label(value) : null,
            Status = StatusName.Of(target.Indicator!.Find(year)!.Status),
        };
    }

    private ChartLineModel Line((int First, int Second) years, YearScale scale, Plot plot) => new(
        scale.X(years.First), plot.Y(source.ValueOf(target.Indicator!, years.First)!.Value),
        scale.X(years.Second), plot.Y(source.ValueOf(target.Indicator!, years.Second)!.Value));

    private static ChartPointModel Point(int year, decimal value, YearScale scale, Plot plot) =>
        new(scale.X(year), plot.Y(value)) { Center = scale.X(year), Anchor = scale.Anchor(year) };

    private decimal? Converted(decimal? value) => value is { } number ? target.Indicator!.Unit.Convert(number, source.Unit) : null;
}
