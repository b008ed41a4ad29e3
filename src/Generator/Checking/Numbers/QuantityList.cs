namespace Generator.Checking.Numbers;

/// <summary>The quantities of a text; completes the two ends of a range from each other.</summary>
internal sealed class QuantityList
{
    private static readonly ImmutableArray<string> Falls =
        ["down", "fell", "fall", "decreas", "reduc", "declin", "drop", "lower", "less", "loss", "below", "minus", "降", "减", "跌", "亏", "低", "少", "下滑", "零下"];

    public List<Quantity> Items { get; } = [];

    /// <param name="text">The text that is read.</param>
    /// <param name="quantity">The next quantity.</param>
    /// <param name="magnitude">What its digits were multiplied by: 1,000,000 of <c>1.2 million</c>.</param>
    public void Add(ReadOnlySpan<char> text, Quantity quantity, decimal magnitude = 1)
    {
        if (Items.Count > 0 && Items[^1] is var previous && quantity.Offset > previous.End && Joins(text[previous.End..quantity.Offset]))
        {
            Items[^1] = CompleteFirst(previous, quantity, magnitude);
            quantity = CompleteYear(previous, quantity);
        }

        Items.Add(IsFall(text, quantity) ? quantity with { Alternative = -quantity.Value } : quantity);
    }

    /// <summary>"Fell by 5 %" may be a change of −5 % in the other language.</summary>
    private static bool IsFall(ReadOnlySpan<char> text, Quantity quantity)
    {
        const int reach = 30;
        if (quantity.Kind is not (QuantityKind.Percent or QuantityKind.PercentagePoints or QuantityKind.Money or QuantityKind.Measure or QuantityKind.Number) || quantity.Alternative is not null || quantity.Value <= 0)
        {
            return false;
        }

        var before = text[Math.Max(0, quantity.Offset - reach)..quantity.Offset];
        foreach (var word in Falls)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>3 of "3 to 4 million euros" may be millions, and is euros.</summary>
    private static Quantity CompleteFirst(Quantity first, Quantity second, decimal magnitude)
    {
        if (first.Kind is not (QuantityKind.Number or QuantityKind.Money) || first.IsSoft)
        {
            return first;
        }

        if (first.Kind == QuantityKind.Number && second.Kind is QuantityKind.Percent or QuantityKind.PercentagePoints or QuantityKind.PerMille or QuantityKind.Money or QuantityKind.Measure)
        {
            first = first with { Kind = second.Kind, Unit = second.Unit };
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

    private static bool Joins(ReadOnlySpan<char> between) => between.Trim() is "-" or "–" or "—" or "~" or "～" or "/" or "至" or "到" or "to" or "and" or "or"
        or "和" or "与" or "或" or "、" or "," or "，" or "‑" or "−";
}
