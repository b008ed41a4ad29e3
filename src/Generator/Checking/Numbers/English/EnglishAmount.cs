using Generator.Checking.Numbers.Forms;
using Generator.Checking.Numbers.Units;

namespace Generator.Checking.Numbers.English;

/// <summary>What a number counts in English: money, measures, multiples, years.</summary>
internal static class EnglishAmount
{
    /// <summary>The quantity of <paramref name="number"/>, whose sign or <paramref name="currency"/> is at <paramref name="start"/>, and what its digits were multiplied by.</summary>
    public static (Quantity Quantity, decimal Magnitude) Read(ReadOnlySpan<char> text, int start, EnglishNumerals number, Unit? currency)
    {
        var (value, end) = number;
        if (EndOfMultiple(text, end) is { } multiple)
        {
            return (Multiple(text, value, start, multiple), 1);
        }

        var suffix = EnglishSuffix.Read(text, end, currency is not null);
        if (currency is not null)
        {
            suffix = OfCurrency(suffix, currency, end);
        }

        var quantity = suffix.Apply(value, start);
        if (number.IsYear && suffix is { Kind: QuantityKind.Number, Magnitude: 1 })
        {
            quantity = quantity with { Kind = QuantityKind.Year };
        }
        else if (quantity.Kind == QuantityKind.Number && FindYears(text, quantity.End) is var (years, yearsEnd))
        {
            quantity = quantity with { Alternative = quantity.Value * years, Length = yearsEnd - start };
        }

        var per = quantity.Kind is QuantityKind.Measure or QuantityKind.Money ? PerUnit.Behind(text, quantity.End) : null;

        // "Double-digit", "in the three-digit millions": Chinese has other words.
        var isOfDigits = quantity.Kind == QuantityKind.Number && LatinText.TryTakeWords(text, end, "digit") is not null;
        return (quantity with { Per = per, IsSoft = isOfDigits }, suffix.Magnitude * number.Magnitude);
    }

    private static Suffix OfCurrency(Suffix suffix, Unit currency, int end)
    {
        var belongs = suffix.Kind is QuantityKind.Money or QuantityKind.Number || suffix.Magnitude > 1;
        return new Suffix(QuantityKind.Money, belongs ? suffix.End : end)
        {
            Unit = suffix is { Kind: QuantityKind.Money, Unit: { } named } && currency.Symbol == "¥" ? named : currency,
            Magnitude = suffix.Magnitude,
        };
    }

    /// <summary>3 times, 3-fold, 3×; in 4×4 the sign multiplies.</summary>
    private static int? EndOfMultiple(ReadOnlySpan<char> text, int end)
    {
        var at = LatinText.SkipJoin(text, end);
        return (at < text.Length ? text[at] : '\0') switch
        {
            '×' => Digits.IsDigitAt(text, LatinText.SkipSpaces(text, at + 1)) ? null : at + 1,
            't' or 'T' => LatinText.TryTakeWords(text, end, "times"),
            'f' or 'F' => LatinText.TryTakeWords(text, end, "fold"),
            _ => null,
        };
    }

    /// <summary>"Three times higher" and a threefold increase may be four times as much.</summary>
    private static Quantity Multiple(ReadOnlySpan<char> text, decimal value, int start, int end)
    {
        var next = LatinText.SkipSpaces(text, end);
        var isMore = text[next..LatinText.WordEnd(text, next)] is "higher" or "more" or "greater" or "larger" or "faster" or "longer" or "increase" or "rise" or "growth";
        return new Quantity(QuantityKind.Multiple, value, start, end - start) { Alternative = isMore ? value + 1 : null };
    }

    /// <summary>two decades.</summary>
    private static (decimal Years, int End)? FindYears(ReadOnlySpan<char> text, int end)
    {
        var start = LatinText.SkipSpaces(text, end);
        var wordEnd = LatinText.WordEnd(text, start);
        return EnglishWords.Find(text[start..wordEnd]) is { Kind: EnglishWordKind.Years, Value: var years } ? (years, wordEnd) : null;
    }
}
