using Generator.Content.Indicators;
using Generator.Rendering.Models;

namespace Generator.Rendering.Figures.Charts;

/// <summary>Turns series into what a chart's template draws, and into the words and the table that say the same.</summary>
public sealed class ChartBuilder(FigureFormat format)
{
    public ChartModel Create(ChartSource source)
    {
        var numbers = ChartNumbers.For(source, format);
        var drawn = source.Request.Kind switch
        {
            ChartKind.Lines => new LineChart(source, numbers, format).Draw(),
            ChartKind.Target => new TargetChart(source, numbers, format).Draw(),
            ChartKind.Shares => new ShareChart(source, numbers, format).Draw(),
            ChartKind.Timeline => new TimelineChart(source, format).Draw(),
            _ => new BarChart(source, numbers, format).Draw(),
        };
        var shown = Shown(source).ToList();
        var title = source.Request.Title ?? DefaultTitle(source);
        return drawn with
        {
            Title = title,
            Unit = source.Request.Kind == ChartKind.Timeline ? "" : numbers.UnitText,
            Description = Describe(source),
            IsIllustrative = shown.Exists(value => value.Status == ValueStatus.Illustrative),
            Statuses = [.. shown.Select(value => value.Status).Distinct().Order().Where(status => status is ValueStatus.Estimated or ValueStatus.Restated).Select(StatusName.Of)],
            Table = new TableBuilder(format).Create(title, source.Indicators, TableYears(source), hasChange: false),
        };
    }

    /// <summary>The years of the table: those of the chart, and the target years.</summary>
    public static ImmutableArray<int> TableYears(ChartSource source) =>
        [.. source.Years.Concat(source.Targets.Where(target => target.Goal is not null).Select(target => target.TargetYear)).Distinct().Order()];

    /// <summary>The values that the chart shows.</summary>
    public static IEnumerable<IndicatorValue> Shown(ChartSource source) => source.Request.Kind switch
    {
        ChartKind.Timeline => [],
        ChartKind.Shares => source.Indicators.Select(indicator => indicator.Find(source.Years.LastOrDefault())).OfType<IndicatorValue>(),
        _ => source.Indicators.SelectMany(indicator => indicator.Reported).Where(value => source.Years.Contains(value.Year)),
    };

    private string DefaultTitle(ChartSource source)
    {
        var names = source.Targets.IsEmpty ? source.Indicators.Select(indicator => indicator.Name) : source.Targets.Select(target => target.Name);
        var text = string.Join(format.Strings.Text(FigureStrings.Separator), names.Select(name => name[format.Language]));
        ImmutableArray<int> years = source.Request.Kind == ChartKind.Shares ? [source.Years[^1]] : TableYears(source);
        return years.IsEmpty ? text : format.Strings.Text(FigureStrings.ChartTitle, text, format.Years(years[0], years[^1]));
    }

    /// <summary>Each series by its first and last value: what one sees at a glance.</summary>
    private string Describe(ChartSource source)
    {
        var sentences = source.Request.Kind == ChartKind.Timeline
            ? source.Targets.Select(target => format.Strings.Text(FigureStrings.DescribeTarget, target.Name[format.Language], format.Year(target.TargetYear)))
            : source.Indicators.Select(indicator => Describe(indicator, source)).OfType<string>();
        var cut = source.Request.IsCut ? [format.Strings.Text(FigureStrings.CutAxis)] : Array.Empty<string>();
        return string.Join(format.Strings.Text(FigureStrings.Sentence), sentences.Concat(cut));
    }

    private string? Describe(Indicator indicator, ChartSource source)
    {
        var values = source.Years.Where(year => source.ValueOf(indicator, year) is not null).ToList();
        var name = indicator.Name[format.Language];
        return values.Count switch
        {
            0 => null,
            1 => format.Strings.Text(FigureStrings.DescribeValue, name, Write(indicator, values[0], source), format.Year(values[0])),
            _ => format.Strings.Text(FigureStrings.DescribeSeries, name, Write(indicator, values[0], source), format.Year(values[0]), Write(indicator, values[^1], source), format.Year(values[^1])),
        };
    }

    private string Write(Indicator indicator, int year, ChartSource source) =>
        format.WithUnit(format.Numbers.Write(source.ValueOf(indicator, year)!.Value, indicator.Decimals), source.Unit);
}
