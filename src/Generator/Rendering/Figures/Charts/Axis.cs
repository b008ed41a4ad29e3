namespace Generator.Rendering.Figures.Charts;

/// <summary>An axis of values: where it begins and ends, and its ticks at round numbers (1, 2 or 5 times a power of ten).</summary>
internal sealed record Axis(decimal Low, decimal High, decimal Step)
{
    private const int MostSteps = 5;

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Low; tick <= High; tick += Step)
            {
                yield return tick;
            }
        }
    }

    /// <summary>The decimals with which its ticks are told apart.</summary>
    public int Decimals
    {
        get
        {
            var decimals = 0;
            while (decimals < 10 && Math.Round(Step, decimals) != Step)
            {
                decimals++;
            }

            return decimals;
        }
    }

    /// <summary>An axis that holds all values: from zero, or where it may be cut from a round number below the lowest.</summary>
    public static Axis For(IReadOnlyCollection<decimal> values, bool mayBeCut)
    {
        var (lowest, highest) = values.Count == 0 ? (0, 1) : (values.Min(), values.Max());
        var from = mayBeCut && lowest != highest ? lowest : Math.Min(0, lowest);
        var to = mayBeCut ? highest : Math.Max(0, highest);
        if (to == from)
        {
            to = from + 1;
        }

        var step = RoundStep((to - from) / MostSteps);
        return new Axis(Math.Floor(from / step) * step, Math.Ceiling(to / step) * step, step);
    }

    /// <summary>How far up a value is, from 0 to 1.</summary>
    public decimal Share(decimal value) => (value - Low) / (High - Low);

    private static decimal RoundStep(decimal least)
    {
        var power = 1m;
        while (power * 10 <= least)
        {
            power *= 10;
        }

        while (power > least)
        {
            power /= 10;
        }

        decimal[] factors = [1, 2, 5, 10];
        return factors.First(factor => factor * power >= least) * power;
    }
}
