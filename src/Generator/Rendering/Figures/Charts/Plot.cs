using Generator.Rendering.Models;

namespace Generator.Rendering.Figures.Charts;

/// <summary>The area of values of a chart: room for a label above it, the years below.</summary>
internal sealed record Plot(Axis Axis)
{
    private const decimal Top = 26;
    private const decimal PlotHeight = 190;
    private const decimal Bottom = 28;

    public static decimal Height => Top + PlotHeight + Bottom;

    /// <summary>Where bars begin: at zero, which an axis that is not cut always has.</summary>
    public decimal Baseline => Y(Math.Max(Axis.Low, Math.Min(0, Axis.High)));

    public static decimal LabelY => Height - 8;

    public decimal Y(decimal value) => Round(Top + ((1 - Axis.Share(value)) * PlotHeight));

    public ModelList<ChartMarkModel> Ticks(ChartNumbers numbers) =>
        [.. numbers.Ticks(Axis).Select(tick => new ChartMarkModel(0, Y(tick.Value), tick.Text))];

    /// <summary>Two decimals are less than a pixel of any screen.</summary>
    public static decimal Round(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero) / 1.00m;
}
