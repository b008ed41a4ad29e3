
namespace Generator.Rendering.Figures.Charts;

/// <summary>How the numbers of a chart are written: large ones by the language's word for them, which then stands once, with the unit.</summary>
internal sealed class ChartNumbers
{
    /// <summary>Up to here a number is short enough for a label.</summary>
    private const decimal LargestPlain = 1_000_000;
    private const int SignificantDigits = 3;

    private readonly FigureFormat format;
    private readonly NumberScale? scale;
    private readonly int decimals;

    private ChartNumbers(FigureFormat format, NumberScale? scale, int decimals)
    {
        this.format = format;
        this.scale = scale;
        this.decimals = decimals;
    }

    public required string UnitText { get; init; }

    public static ChartNumbers For(ChartSource source, FigureFormat format)
    {
        var values = source.Indicators.SelectMany(indicator => indicator.Values, (indicator, value) => value.Value is { } number ? Math.Abs(indicator.Unit.Convert(number, source.Unit)) : 0);
        var largest = values.DefaultIfEmpty().Max();
        var scale = largest >= LargestPlain ? format.Numbers.ScaleFor(largest) : null;
        var decimals = source.Indicators.Select(indicator => indicator.Decimals).DefaultIfEmpty().Max();
        var unit = source.Unit.Text(format.Language);
        return scale is null
            ? new ChartNumbers(format, null, decimals) { UnitText = unit }
            : new ChartNumbers(format, scale, Math.Max(0, SignificantDigits - Digits(largest / scale.Value)))
            {
                UnitText = format.Strings.Text(FigureStrings.ScaledUnit, scale.Word, unit).Trim(),
            };
    }

    /// <summary>A value as its label says it; rounded once, from what was recorded.</summary>
    public string Label(decimal value) => format.Numbers.Write(Scaled(value), decimals);

    public IEnumerable<(decimal Value, string Text)> Ticks(Axis axis)
    {
        var step = axis with { Step = Scaled(axis.Step) };
        return axis.Ticks.Select(tick => (tick, format.Numbers.Write(Scaled(tick), step.Decimals)));
    }

    private decimal Scaled(decimal value) => scale is null ? value : value / scale.Value;

    private static int Digits(decimal number)
    {
        var digits = 1;
        while (number >= 10)
        {
            number /= 10;
            digits++;
        }

        return digits;
    }
}
