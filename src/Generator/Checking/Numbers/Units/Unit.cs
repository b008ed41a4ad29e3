namespace Generator.Checking.Numbers.Units;

/// <summary>
/// A unit or currency. Units with one <paramref name="Symbol"/> differ by a power of ten only: a kilowatt-hour is 1,000
/// of <c>Wh</c>.
/// </summary>
public sealed record Unit(string Symbol, decimal Scale = 1);
