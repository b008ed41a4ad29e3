using Generator.Checking.Numbers.Units;

namespace Generator.Checking.Numbers;

/// <summary>
/// A quantity as a text says it: <paramref name="Value"/> with its magnitude (<c>1.2 million</c> is 1,200,000), at
/// <paramref name="Offset"/> of the text.
/// </summary>
public readonly record struct Quantity(QuantityKind Kind, decimal Value, int Offset, int Length)
{
    public Unit? Unit { get; init; }

    /// <summary>By what it is measured, where the text says it: the kilometre of 15 g/km.</summary>
    public Unit? Per { get; init; }

    /// <summary>Of an identifier: its letters and digits, the same however it is spaced.</summary>
    public string? Name { get; init; }

    /// <summary>Of a fraction: its denominator. 74 out of 100 is said by both numbers as well.</summary>
    public decimal? Whole { get; init; }

    /// <summary>Whether a plus sign says that it is a rise.</summary>
    public bool IsRise { get; init; }

    /// <summary>Another value that the same words may mean: <c>3</c> of <c>3 to 4 million</c> is also 3,000,000.</summary>
    public decimal? Alternative { get; init; }

    /// <summary>
    /// Whether a translation may well do without it (<c>both</c>, <c>first</c>, <c>一款</c>): it answers a quantity of the
    /// other text, and is not missed where none asks.
    /// </summary>
    public bool IsSoft { get; init; }

    public int End => Offset + Length;

    /// <summary>Whether the same date is often said once for several: 20 December 2023 to 22 December 2023.</summary>
    public bool IsCalendar => Kind is QuantityKind.Year or QuantityKind.Month or QuantityKind.Day or QuantityKind.Quarter or QuantityKind.Half;
}
