namespace Generator.Checking.Numbers.Forms;

/// <summary>Dates and times of day in digits, which English and Chinese write alike: 2023-12-21, 21.12.2023, 09:13.</summary>
internal static class CalendarForms
{
    /// <summary>Adds what is no single number though it begins with digits: a date, a version, 24/7, 1/3; returns its end, or null.</summary>
    public static int? TryAdd(ReadOnlySpan<char> text, int start, QuantityList quantities) =>
        TryAddDate(text, start, quantities) ?? Identifiers.TryAddVersion(text, start, quantities) ?? TryAddAlways(text, start, quantities) ?? Proportion.TryAdd(text, start, quantities) ?? TryAddFraction(text, start, quantities);

    /// <summary>24/7 and 7×24 say "always", for which both languages have other words.</summary>
    private static int? TryAddAlways(ReadOnlySpan<char> text, int start, QuantityList quantities)
    {
        var rest = text[start..];
        if (!(rest.StartsWith("24/7") || rest.StartsWith("7×24") || rest.StartsWith("7x24") || rest.StartsWith("7*24")) || Digits.IsDigitAt(text, start + 4))
        {
            return null;
        }

        quantities.Add(text, new Quantity(QuantityKind.Number, 24, start, 4) { IsSoft = true });
        quantities.Add(text, new Quantity(QuantityKind.Number, 7, start, 4) { IsSoft = true });
        return start + 4;
    }

    private static int? TryAddFraction(ReadOnlySpan<char> text, int start, QuantityList quantities)
    {
        if (start + 2 >= text.Length || text[start + 1] != '/' || !Digits.IsDigitAt(text, start + 2) || Digits.IsDigitAt(text, start + 3) || Digits.IsDigitAt(text, start - 1))
        {
            return null;
        }

        var (part, whole) = (Digits.ValueOf(text[start]), Digits.ValueOf(text[start + 2]));
        if (part == 0 || whole <= part || (start + 3 < text.Length && text[start + 3] == '/'))
        {
            return null;
        }

        quantities.Add(text, new Quantity(QuantityKind.Fraction, (decimal)part / whole, start, 3) { Whole = whole });
        return start + 3;
    }

    /// <summary>Adds year, month and day of the date at <paramref name="start"/>; returns its end, or null where there is none.</summary>
    private static int? TryAddDate(ReadOnlySpan<char> text, int start, QuantityList quantities)
    {
        Span<(int Start, int Length, int Value)> parts = stackalloc (int, int, int)[3];
        var at = start;
        var separator = '\0';
        for (var i = 0; i < parts.Length; i++)
        {
            var partStart = at;
            var value = 0;
            for (; Digits.IsDigitAt(text, at) && at - partStart < 5; at++)
            {
                value = (value * 10) + Digits.ValueOf(text[at]);
            }

            if (at == partStart || (i < 2 && (at >= text.Length || text[at] is not ('-' or '/' or '.') || (i == 1 && text[at] != separator))))
            {
                return null;
            }

            parts[i] = (partStart, at - partStart, value);
            if (i < 2)
            {
                separator = text[at];
                at++;
            }
        }

        if (Digits.IsDigitAt(text, at) || (at < text.Length && text[at] == separator && Digits.IsDigitAt(text, at + 1)))
        {
            return null;
        }

        var (first, second, third) = (parts[0], parts[1], parts[2]);
        if (first.Length == 4 && IsYear(first.Value) && second.Value is >= 1 and <= 12 && third.Value is >= 1 and <= 31)
        {
            Add(text, quantities, QuantityKind.Year, first);
            Add(text, quantities, QuantityKind.Month, second);
            Add(text, quantities, QuantityKind.Day, third);
            return at;
        }

        if (third.Length == 4 && IsYear(third.Value) && first.Value is >= 1 and <= 31 && second.Value is >= 1 and <= 31 && Math.Min(first.Value, second.Value) <= 12)
        {
            // Which of the two is the month is told by neither country nor context; a number may be both.
            Add(text, quantities, QuantityKind.Number, first);
            Add(text, quantities, QuantityKind.Number, second);
            Add(text, quantities, QuantityKind.Year, third);
            return at;
        }

        return null;
    }

    /// <summary>The minutes of 09:13 or 09:13:30 at <paramref name="start"/> and where it ends, or null.</summary>
    public static (int Minutes, int End)? TryReadTime(ReadOnlySpan<char> text, int start)
    {
        var colon = Digits.IsDigitAt(text, start + 1) ? start + 2 : start + 1;
        if (colon >= text.Length || text[colon] is not (':' or '：') || !Digits.IsDigitAt(text, colon + 1) || !Digits.IsDigitAt(text, colon + 2) || Digits.IsDigitAt(text, colon + 3))
        {
            return null;
        }

        var hour = TwoDigits(text, start, colon);
        var minute = TwoDigits(text, colon + 1, colon + 3);
        var end = colon + 3;
        if (end < text.Length && text[end] is ':' or '：' && Digits.IsDigitAt(text, end + 1) && Digits.IsDigitAt(text, end + 2))
        {
            end += 3;
        }

        return hour <= 24 && minute < 60 ? ((hour * 60) + minute, end) : null;
    }

    private static bool IsYear(int value) => value is >= 1000 and < 3000;

    private static int TwoDigits(ReadOnlySpan<char> text, int start, int end)
    {
        var value = 0;
        for (var at = start; at < end; at++)
        {
            value = (value * 10) + Digits.ValueOf(text[at]);
        }

        return value;
    }

    private static void Add(ReadOnlySpan<char> text, QuantityList quantities, QuantityKind kind, (int Start, int Length, int Value) part) =>
        quantities.Add(text, new Quantity(kind, part.Value, part.Start, part.Length));
}
