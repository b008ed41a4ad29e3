namespace Generator.Checking.Numbers.Units;

/// <summary>What stands behind a number and says what it counts; it ends at <paramref name="End"/>.</summary>
internal readonly record struct Suffix(QuantityKind Kind, int End)
{
    private const decimal Greatest = 1_000_000_000_000_000;

    public Unit? Unit { get; init; }

    public decimal Magnitude { get; init; } = 1;

    /// <summary>A second meaning of the sign, as a factor: m is metre and million.</summary>
    public decimal? AlternativeFactor { get; init; }

    /// <summary>Whether a unit or classifier stands there, so that the number before it counts something.</summary>
    public bool Counts { get; init; }

    /// <summary>The quantity of <paramref name="value"/> with this suffix, from <paramref name="start"/>.</summary>
    public Quantity Apply(decimal value, int start)
    {
        var whole = Multiply(value, Magnitude);
        return new Quantity(Kind, whole, start, End - start)
        {
            Unit = Unit,
            Alternative = AlternativeFactor is { } factor ? Multiply(whole, factor) : null,
        };
    }

    /// <summary>What is greater than any quantity stays as it is.</summary>
    private static decimal Multiply(decimal value, decimal factor) => value < Greatest ? value * factor : value;
}
