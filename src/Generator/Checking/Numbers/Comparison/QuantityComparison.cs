using Generator.Checking.Numbers.Units;

namespace Generator.Checking.Numbers.Comparison;

/// <summary>Tells whether two quantities say the same, however they are written. Where a unit is left out, the value decides.</summary>
public static class QuantityComparison
{
    private const decimal LargestScaled = 1_000_000_000_000_000;

    /// <summary>Same kind, unit and value, or as near to it as another language may say it.</summary>
    public static bool SaysTheSame(in Quantity a, in Quantity b) =>
        a.Kind == QuantityKind.Identifier || b.Kind == QuantityKind.Identifier ? IsSameName(a, b)
        : a.Kind == b.Kind ? HasSameUnitAndValue(a, b)
        : MayBeSameKind(a.Kind, b.Kind) ? HasSameValue(a, b)
        : IsShare(a, b) || IsShare(b, a);

    private static bool IsSameName(in Quantity a, in Quantity b)
    {
        if (a.Kind == b.Kind)
        {
            return a.Name == b.Name;
        }

        // #1 is "first"; 14001 of "ISO 9001 and 14001" is written out in the other language.
        var (identifier, other) = a.Kind == QuantityKind.Identifier ? (a, b) : (b, a);
        return other.Kind is QuantityKind.Number or QuantityKind.Ordinal or QuantityKind.Year && identifier.Value > 0 && HasSameValue(identifier, other);
    }

    private static bool HasSameUnitAndValue(in Quantity a, in Quantity b)
    {
        if (a.Per is { } per && b.Per is { } otherPer && per != otherPer)
        {
            return false;
        }

        if (a.Unit is null || b.Unit is null || a.Unit.Symbol == b.Unit.Symbol)
        {
            return HasSameValue(a, b) && (a.Unit is null || b.Unit is null || a.Unit.Scale == b.Unit.Scale)
                || (a.Unit is not null && b.Unit is not null && a.Unit.Scale != b.Unit.Scale && Math.Abs(a.Value) < LargestScaled && Math.Abs(b.Value) < LargestScaled && a.Value * a.Unit.Scale == b.Value * b.Unit.Scale);
        }

        return (IsYuanOrYen(a.Unit, b.Unit) && HasSameValue(a, b))
            || ((a.Unit == Currencies.Cent || b.Unit == Currencies.Cent) && a.Value * a.Unit.Scale == b.Value * b.Unit.Scale);
    }

    /// <summary>+5 % is no fall by 5 %.</summary>
    private static bool IsOpposite(in Quantity rise, in Quantity fall) =>
        rise is { IsRise: true, Kind: QuantityKind.Percent or QuantityKind.PercentagePoints } && fall.Alternative == -fall.Value;

    private static bool IsYuanOrYen(Unit a, Unit b) => (a.Symbol == "¥" && b.Symbol is "CNY" or "JPY") || (b.Symbol == "¥" && a.Symbol is "CNY" or "JPY");

    private static bool MayBeSameKind(QuantityKind a, QuantityKind b) => a < b ? MayBe(a, b) : MayBe(b, a);

    /// <summary>In the order of the kinds.</summary>
    private static bool MayBe(QuantityKind a, QuantityKind b) => (a, b) switch
    {
        (QuantityKind.Number, QuantityKind.Percent or QuantityKind.PerMille or QuantityKind.Time) => false,
        (QuantityKind.Number, _) => true,
        (QuantityKind.Measure, QuantityKind.Year or QuantityKind.Month or QuantityKind.Day or QuantityKind.Decade or QuantityKind.Ordinal or QuantityKind.Century) => true,
        (QuantityKind.Year or QuantityKind.Month or QuantityKind.Day or QuantityKind.Half or QuantityKind.Century or QuantityKind.Quarter, QuantityKind.Ordinal) => true,
        (QuantityKind.Year, QuantityKind.Decade) => true,
        (QuantityKind.Quarter or QuantityKind.Ordinal, QuantityKind.Fraction) => true,
        _ => false,
    };

    /// <summary>Whether one is a fraction and the other says it in percent, or in parts per million.</summary>
    private static bool IsShare(in Quantity fraction, in Quantity share) => fraction.Kind == QuantityKind.Fraction
        && (share.Kind == QuantityKind.Percent ? fraction.Value * 100 == share.Value
            : share is { Kind: QuantityKind.Measure, Unit.Symbol: "ppm" } && fraction.Value * 1_000_000 == share.Value);

    private static bool HasSameValue(in Quantity a, in Quantity b) =>
        (a.Value == b.Value && !IsOpposite(a, b) && !IsOpposite(b, a)) || a.Alternative == b.Value || a.Value == b.Alternative || (a.Alternative is { } alternative && alternative == b.Alternative);
}
