using Generator.Content.Indicators;
using Generator.Rendering.Models;

namespace Generator.Rendering.Figures.Charts;

/// <summary>Targets below each other, each from its base year to its target year.</summary>
internal sealed class TimelineChart(ChartSource source, FigureFormat format)
{
    private const decimal RowHeight = 70;
    private const decimal LabelHeight = 26;

    public ChartModel Draw()
    {
        ImmutableArray<int> ends = [.. source.Targets.SelectMany(target => new[] { target.BaseYear ?? target.TargetYear, target.TargetYear }).Distinct().Order()];
        var scale = new YearScale([ends[0], ends[^1]]);
        var height = source.Targets.Length * RowHeight;
        return new ChartModel(source.Request.Name, source.Request.Kind, "")
        {
            Height = height + LabelHeight,
            Baseline = height,
            Labels = scale.Labels(ends.Length > 1 ? [ends[0], ends[^1]] : ends, format),
            Rows = [.. source.Targets.Select((target, number) => Draw(target, number, scale))],
        };
    }

    private ChartRowModel Draw(Target target, int number, YearScale scale)
    {
        var start = scale.X(target.BaseYear ?? target.TargetYear);
        var goal = target is { Indicator: { } indicator, Goal: { } value } ? format.WithUnit(format.Numbers.Write(value, indicator.Decimals), indicator.Unit) : null;
        return new ChartRowModel(number + 1, target.Name[format.Language], goal is null ? format.Year(target.TargetYear) : format.Strings.Text(FigureStrings.Goal, format.Year(target.TargetYear), goal))
        {
            Y = number * RowHeight,
            X = start,
            Width = scale.X(target.TargetYear) - start,
        };
    }
}
