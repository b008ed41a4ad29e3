using Generator.Checking.Numbers.Forms;

namespace Generator.Checking.Numbers.English;

/// <summary>Digits and letters without a space between them: 1990s, 21st, 3x, 4Q24, 5G; Q3, FY2023, L2, SA-8000.</summary>
internal static class EnglishCompounds
{
    /// <summary>Adds what <paramref name="digits"/> are with the letters right behind them; null where those are none, or a unit or magnitude.</summary>
    public static int? TryAddBehindDigits(ReadOnlySpan<char> text, int start, Digits digits, QuantityList quantities)
    {
        var end = LatinText.WordEnd(text, digits.End);
        if (end == digits.End)
        {
            return null;
        }

        var word = text[digits.End..end];
        if (word is "s" && digits.IsPlain && digits.Value % 10 == 0 && digits.Count is 2 or 4)
        {
            return Add(text, EnglishCalendar.Decade(digits.Value, start, end), quantities);
        }

        if (word is "st" or "nd" or "rd" or "th" && digits.IsPlain)
        {
            return EnglishCalendar.AddOrdinal(text, start, new EnglishNumerals(digits.Value, end), quantities);
        }

        if (word is "x" or "X")
        {
            // Of 4x4 it is the first number, with the sign behind it.
            var kind = Digits.IsDigitAt(text, end) ? QuantityKind.Number : QuantityKind.Multiple;
            return Add(text, new Quantity(kind, digits.Value, start, end - start), quantities);
        }

        if (ShortPeriod.TryAddReversed(text, start, digits, quantities) is { } period)
        {
            return period;
        }

        var isKnown = EnglishWords.Find(word).Kind is EnglishWordKind.Magnitude || word is "k" or "K" or "m" or "M" or "b" or "am" or "pm" or "pp" or "AM" or "PM"
            || EnglishSuffix.ReadUnit(text, digits.End) is not null;

        // A dash before a name joins it to nothing: the name begins at its digits.
        return isKnown || !digits.IsPlain ? null : Identifiers.AddMixed(text, digits.End - digits.Count, quantities);
    }

    /// <summary>Adds the period or name of the letters from start to <paramref name="end"/> and the digits behind them; null where there are none.</summary>
    public static int? TryAddBeforeDigits(ReadOnlySpan<char> text, int start, int end, QuantityList quantities)
    {
        var isHyphenated = end < text.Length && text[end] == '-' && Digits.IsDigitAt(text, end + 1) && IsUpperCase(text[start..end]);
        if (!Digits.IsDigitAt(text, end) && !isHyphenated)
        {
            return null;
        }

        return ShortPeriod.TryRead(text, start) is { } period ? Add(text, period, quantities) : Identifiers.AddMixed(text, start, quantities);
    }

    private static bool IsUpperCase(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('A', 'Z');

    private static int Add(ReadOnlySpan<char> text, Quantity quantity, QuantityList quantities)
    {
        quantities.Add(text, quantity);
        return quantity.End;
    }
}
