namespace Generator.Checking.Numbers.Units;

/// <summary>How many of its base a unit is.</summary>
internal static class Scales
{
    public const decimal Thousand = 1_000;
    public const decimal Million = 1_000_000;
    public const decimal Billion = 1_000_000_000;
    public const decimal Trillion = 1_000_000_000_000;

    /// <summary>In seconds, as the others below.</summary>
    public const decimal Minute = 60;

    public const decimal Hour = 3_600;
    public const decimal Day = 86_400;
}
