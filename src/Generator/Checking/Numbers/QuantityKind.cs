namespace Generator.Checking.Numbers;

/// <summary>What a quantity counts; a plain number may be any of them, since languages differ in what they leave out.</summary>
public enum QuantityKind
{
    Number,
    Percent,
    PercentagePoints,
    PerMille,
    Money,
    Measure,
    Year,
    Month,
    Day,
    Quarter,
    Half,
    Decade,
    Century,

    /// <summary>A time of day, in minutes.</summary>
    Time,
    Ordinal,
    Fraction,
    Multiple,

    /// <summary>A name with digits: a standard, a model, a version, a telephone number.</summary>
    Identifier,
}
