using Generator.Checking.Numbers.Units;

namespace Generator.Checking.Numbers.Chinese;

/// <summary>Halves and doublings in Chinese: 上半年, 半年, 半个百分点, 翻一番.</summary>
internal static class ChineseParts
{
    /// <summary>What 半 at <paramref name="at"/> says.</summary>
    public static Quantity ReadHalf(ReadOnlySpan<char> text, int at)
    {
        var before = at > 0 ? text[at - 1] : '\0';
        var rest = text[(at + 1)..];
        if (before is '上' or '下' && rest.StartsWith("年"))
        {
            return new Quantity(QuantityKind.Half, before == '上' ? 1 : 2, at - 1, 3);
        }

        if (rest.StartsWith("年") || rest.StartsWith("个世纪"))
        {
            var isYear = rest[0] == '年';
            return new Quantity(QuantityKind.Measure, isYear ? 0.5m : 50, at, isYear ? 2 : 4) { Unit = Measures.Find("year"), IsSoft = true };
        }

        return ChineseSuffix.Read(text, at + 1) is { Kind: QuantityKind.Measure or QuantityKind.PercentagePoints } unit
            ? unit.Apply(0.5m, at) with { IsSoft = unit.Kind == QuantityKind.Measure }
            : new Quantity(QuantityKind.Fraction, 0.5m, at, 1) { IsSoft = true };
    }

    /// <summary>What 翻 at <paramref name="at"/> multiplies by: 翻番, 翻了两番; null where it is another word.</summary>
    public static Quantity? TryReadDoubling(ReadOnlySpan<char> text, int at)
    {
        var start = at + (text[(at + 1)..].StartsWith("了") ? 2 : 1);
        var rest = text[start..];
        var (value, length) = rest.StartsWith("番") || rest.StartsWith("倍") ? (2, 1)
            : rest.StartsWith("一番") || rest.StartsWith("一倍") ? (2, 2)
            : rest.StartsWith("两番") ? (4, 2)
            : rest.StartsWith("三番") ? (8, 2)
            : (0, 0);
        return value > 0 ? new Quantity(QuantityKind.Multiple, value, at, start + length - at) { IsSoft = true } : null;
    }
}
