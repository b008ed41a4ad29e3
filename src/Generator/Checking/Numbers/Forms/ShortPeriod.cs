namespace Generator.Checking.Numbers.Forms;

/// <summary>Periods as companies abbreviate them, in either language: Q3, H1, FY2023, 4Q24, '23.</summary>
internal static class ShortPeriod
{
    public static Quantity? TryRead(ReadOnlySpan<char> text, int start)
    {
        var end = LatinText.WordEnd(text, start);
        if (!Digits.IsDigitAt(text, end))
        {
            return null;
        }

        var digits = Digits.Read(text, end);
        if (!digits.IsPlain || (digits.End < text.Length && char.IsAsciiLetter(text[digits.End])))
        {
            return null;
        }

        var length = digits.End - start;
        return text[start..end] switch
        {
            "Q" when digits.Value is >= 1 and <= 4 => new Quantity(QuantityKind.Quarter, digits.Value, start, length),
            "H" when digits.Value is 1 or 2 => new Quantity(QuantityKind.Half, digits.Value, start, length),
            "FY" when digits.IsYear => new Quantity(QuantityKind.Year, digits.Value, start, length),
            "FY" when digits.Count == 2 => new Quantity(QuantityKind.Year, 2000 + digits.Value, start, length),
            _ => null,
        };
    }

    /// <summary>Adds 4Q, 1H, 4Q24 or 4Q2024, whose <paramref name="digits"/> are at <paramref name="start"/>; returns its end, or null.</summary>
    public static int? TryAddReversed(ReadOnlySpan<char> text, int start, Digits digits, QuantityList quantities)
    {
        var letter = digits.End;
        var kind = text[letter] switch
        {
            'Q' when digits is { Count: 1, Value: >= 1 and <= 4 } => QuantityKind.Quarter,
            'H' when digits is { Count: 1, Value: 1 or 2 } => QuantityKind.Half,
            _ => QuantityKind.Number,
        };
        var end = letter + 1;
        var year = Digits.IsDigitAt(text, end) ? Digits.Read(text, end) : default;
        if (kind == QuantityKind.Number || LatinText.WordEnd(text, letter) != end || (year.End > 0 && !year.IsYear && year is not { IsPlain: true, Count: 2 }))
        {
            return null;
        }

        quantities.Add(text, new Quantity(kind, digits.Value, start, end - start));
        if (year.End == 0)
        {
            return end;
        }

        quantities.Add(text, new Quantity(QuantityKind.Year, year.Count == 2 ? 2000 + year.Value : year.Value, end, year.End - end));
        return year.End;
    }

    /// <summary>The year whose apostrophe is at <paramref name="start"/>: '23; or null.</summary>
    public static Quantity? TryReadYear(ReadOnlySpan<char> text, int start)
    {
        const int length = 3;
        var end = start + length;
        return Digits.IsDigitAt(text, start + 1) && Digits.IsDigitAt(text, start + 2) && (end >= text.Length || (!char.IsAsciiLetterOrDigit(text[end]) && text[end] is not ('.' or ',' or '%' or '\'' or '’')) || (end + 1 < text.Length && text[end] is '.' or ',' && text[end + 1] == ' '))
            ? new Quantity(QuantityKind.Year, 2000 + Digits.Read(text, start + 1).Value, start, length) { Alternative = Digits.Read(text, start + 1).Value }
            : null;
    }
}
