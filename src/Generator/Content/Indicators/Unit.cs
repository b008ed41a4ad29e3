namespace Generator.Content.Indicators;

/// <summary>
/// A unit as data name it (<c>MWh</c>), with the text that readers see. Its size in the measure's basic unit is a
/// fraction of two decimals, so that a conversion divides once and nothing is rounded on the way.
/// </summary>
public sealed record Unit(string Id, Measure Measure, decimal Numerator, decimal Denominator)
{
    /// <summary>Those that are known: a unit of another name is one of its own, which nothing converts to.</summary>
    private static readonly ImmutableArray<Unit> Known =
    [
        new("%", Measure.Percent, 1, 1),
        new("headcount", Measure.Persons, 1, 1),
        new("kgCO2e", Measure.Emissions, 1, 1000), new("tCO2e", Measure.Emissions, 1, 1), new("ktCO2e", Measure.Emissions, 1000, 1), new("MtCO2e", Measure.Emissions, 1_000_000, 1),

        // 1 kWh is 3.6 MJ by definition.
        new("kWh", Measure.Energy, 36, 10_000), new("MWh", Measure.Energy, 36, 10), new("GWh", Measure.Energy, 3600, 1),
        new("MJ", Measure.Energy, 1, 1000), new("GJ", Measure.Energy, 1, 1), new("TJ", Measure.Energy, 1000, 1),
        new("L", Measure.Volume, 1, 1000), new("m³", Measure.Volume, 1, 1), new("ML", Measure.Volume, 1000, 1),
        new("kg", Measure.Mass, 1, 1000), new("t", Measure.Mass, 1, 1), new("kt", Measure.Mass, 1000, 1),
    ];

    /// <summary>What readers see; null where it is the id in every language.</summary>
    private LocalizedText? text;

    public static IEnumerable<string> KnownIds => Known.Select(unit => unit.Id);

    public static Unit Named(string id, LocalizedText? text) =>
        (Known.FirstOrDefault(unit => unit.Id == id) ?? new Unit(id, Measure.Own, 1, 1)) with { text = text };

    /// <summary>What readers see: the text of the report's <c>units</c>, which a language may lack where it says none; else the id.</summary>
    public string Text(Language language) => text is null ? Id : text.Find(language)?.Value ?? "";

    public bool IsPercent => Measure == Measure.Percent;

    public bool ConvertsTo(Unit other) => Id == other.Id || (Measure == other.Measure && Measure != Measure.Own);

    /// <summary>The value in another unit, to the 28 digits of a decimal.</summary>
    public decimal Convert(decimal value, Unit other) =>
        Id == other.Id ? value : value * Numerator * other.Denominator / (Denominator * other.Numerator);
}

/// <summary>What units measure. Units of one measure convert to each other.</summary>
public enum Measure
{
    Own,
    Percent,
    Persons,
    Emissions,
    Energy,
    Volume,
    Mass,
}
