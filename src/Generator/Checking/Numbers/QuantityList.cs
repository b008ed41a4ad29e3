using System.Buffers;

namespace Generator.Checking.Numbers;

/// <summary>The quantities of a text; completes the two ends of a range from each other.</summary>
internal sealed class QuantityList
{
    private static readonly SearchValues<string> Falls = SearchValues.Create(
        ["down", "fell", "fall", "decreas", "reduc", "declin", "drop", "lower", "less", "loss", "below", "minus", "降", "减", "跌", "亏", "低", "少", "下滑", "零下"],
        StringComparison.OrdinalIgnoreCase);

    public List<Quantity> Items { get; } = [];

    /// <param name="text">The text that is read.</param>
    /// <param name="quantity">The next quantity.</param>
    /// <param name="magnitude">What its digits were multiplied by: 1,000,000 of <c>1.2 million</c>.</param>
    public void Add(ReadOnlySpan<char> text, Quantity quantity, decimal magnitude = 1)
    {
        if (Items.Count > 0 && Items[^1] is var previous && quantity.Offset > previous.End && text[previous.End..quantity.Offset].Trim() is var between && Joins(between))
        {
            Items[^1] = CompleteFirst(previous, quantity, magnitude);
            quantity = CompleteYear(previous, quantity);
            quantity = IsRange(between) ? CompleteRange(previous, quantity) : quantity;
        }

        Items.Add(IsFall(text, quantity) ? quantity with { Alternative = -quantity.Value } : quantity);
    }

    /// <summary>Says of the quantity at <paramref name="index"/>, if there is one, whether a plus sign stands before it.</summary>
    public void MarkRise(int index, bool isRise)
    {
        if (isRise && index < Items.Count)
        {
            Items[index] = Items[index] with { IsRise = true };
        }
    }

    /// <summary>"Fell by 5 %" may be a change of −5 % in the other language.</summary>
    private static bool IsFall(ReadOnlySpan<char> text, Quantity quantity)
    {
        const int reach = 30;
        if (quantity.Kind is not (QuantityKind.Percent or QuantityKind.PercentagePoints or QuantityKind.Money or QuantityKind.Measure or QuantityKind.Number) || quantity.Alternative is not null || quantity.Value <= 0)
        {
            return false;
        }

        var around = text[Math.Max(0, quantity.Offset - reach)..Math.Min(text.Length, quantity.End + (reach / 2))];
        return around.ContainsAny(Falls);
    }

    /// <summary>3 of "3 to 4 million euros" may be millions, and is euros.</summary>
    private static Quantity CompleteFirst(Quantity first, Quantity second, decimal magnitude)
    {
        if (first.Kind is not (QuantityKind.Number or QuantityKind.Money) || first.IsSoft)
        {
            // "From 0 to 100 km/h" is 百公里.
            return first is { Value: 0, Kind: QuantityKind.Measure } ? first with { IsSoft = true } : first;
        }

        if (first.Kind == QuantityKind.Number && second.Kind is QuantityKind.Percent or QuantityKind.PercentagePoints or QuantityKind.PerMille or QuantityKind.Money or QuantityKind.Measure)
        {
            first = first with { Kind = second.Kind, Unit = second.Unit, IsSoft = first.Value == 0 && second.Kind == QuantityKind.Measure };
        }

        if (first.Kind == QuantityKind.Number && second.Kind is QuantityKind.Time or QuantityKind.Decade)
        {
            return second.Kind == QuantityKind.Time ? Hour(first) : Decade(first, second);
        }

        return magnitude > 1 && first.Alternative is null && first.Value < second.Value / magnitude
            ? first with { Alternative = first.Value * magnitude }
            : first;
    }

    /// <summary>25 of "2022–25" is 2025.</summary>
    private static Quantity CompleteYear(Quantity first, Quantity second)
    {
        if (first.Kind != QuantityKind.Year || second.Kind is not (QuantityKind.Number or QuantityKind.Measure or QuantityKind.Year))
        {
            return second;
        }

        var isShort = second.Value > first.Value % 100 && second.Value < 100 && second.Value == decimal.Truncate(second.Value);
        return isShort
            ? second with { Kind = QuantityKind.Year, Unit = null, Value = first.Value - (first.Value % 100) + second.Value, Alternative = second.Value }
            : second;
    }

    /// <summary>4 of 下午2点至4点 is an hour; the century of 20世纪50至70年代 is that of both decades.</summary>
    private Quantity CompleteRange(Quantity first, Quantity second)
    {
        if (first.Kind == QuantityKind.Time && second.Kind == QuantityKind.Number)
        {
            return Hour(second);
        }

        if (second.Kind != QuantityKind.Decade || Items.Count < 2 || Items[^2] is not { Kind: QuantityKind.Century } century || century.End != first.Offset)
        {
            return second;
        }

        var years = (century.Value - 1) * 100;
        Items.RemoveAt(Items.Count - 2);
        Items[^1] = first with { Kind = QuantityKind.Decade, Value = years + first.Value, Alternative = null };
        return second with { Value = years + second.Value, Alternative = null };
    }

    /// <summary>2 of "2 to 4 p.m.", in the morning or afternoon.</summary>
    private static Quantity Hour(Quantity number) => number.Value is >= 0 and <= 24 && number.Value == decimal.Truncate(number.Value)
        ? number with { Kind = QuantityKind.Time, Value = number.Value * 60, Alternative = number.Value <= 12 ? (number.Value + 12) * 60 : null, IsSoft = false }
        : number;

    private static Quantity Decade(Quantity number, Quantity second) => number.Value < 100 && number.Value % 10 == 0
        ? number with { Kind = QuantityKind.Decade, Alternative = second.Alternative - second.Value + number.Value }
        : number;

    private static bool Joins(ReadOnlySpan<char> between) => IsRange(between) || between is "/" or "and" or "or" or "和" or "与" or "或" or "、" or "," or "，";

    private static bool IsRange(ReadOnlySpan<char> between) => between is "-" or "–" or "—" or "~" or "～" or "至" or "到" or "to" or "‑" or "−";
}
