namespace Generator.Checking.Numbers.Units;

/// <summary>Units by symbol or English word, and those that are made of others.</summary>
internal static class Measures
{
    /// <summary>A percentage point, and its hundredth.</summary>
    public static readonly Unit Point = new("pp");

    public static readonly Unit BasisPoint = new("pp", 0.01m);

    /// <summary>The unit of a symbol or word, in singular or plural, or null.</summary>
    public static Unit? Find(ReadOnlySpan<char> word) => UnitSymbols.Find(word) ?? UnitWords.Find(word);

    public static Unit Square(Unit length) => new("m2", length.Scale * length.Scale);

    public static Unit Cubic(Unit length) => new("L", length.Scale * length.Scale * length.Scale * Scales.Thousand);

    public static Unit Hours(Unit power) => power with { Symbol = "Wh" };
}
