using Generator.Content.Indicators;
using Generator.Rendering.Models;

namespace Generator.Rendering.Figures.Charts;

/// <summary>The parts of a whole in one year, each as a bar of its own: as long as its share.</summary>
internal sealed class ShareChart(ChartSource source, ChartNumbers numbers, FigureFormat format)
{
    private const decimal RowHeight = 70;
    private const int Decimals = 1;

    public ChartModel Draw()
    {
        var year = source.Years[^1];
        var total = source.Indicators.Sum(indicator => source.ValueOf(indicator, year) ?? 0);
        return new ChartModel(source.Request.Name, source.Request.Kind, "")
        {
            Height = source.Indicators.Length * RowHeight,
            Rows = [.. source.Indicators.Select((indicator, number) => Draw(indicator, number, year, total))],
        };
    }

    private ChartRowModel Draw(Indicator indicator, int number, int year, decimal total)
    {
        var value = source.ValueOf(indicator, year);
        var share = value is { } known && total != 0 ? known / total * 100 : (decimal?)null;
        var label = share is null
            ? format.Strings.Text(FigureStrings.Missing)
            : format.Strings.Text(FigureStrings.Share, format.WithUnit(format.Numbers.Write(share.Value, Decimals), Unit.Named("%", null)), numbers.Label(value!.Value));
        return new ChartRowModel(number + 1, indicator.Name[format.Language], label)
        {
            Y = number * RowHeight,
            Width = Plot.Round(share ?? 0),
            Status = indicator.Find(year) is { } recorded ? StatusName.Of(recorded.Status) : "",
            IsMissing = share is null,
        };
    }
}
