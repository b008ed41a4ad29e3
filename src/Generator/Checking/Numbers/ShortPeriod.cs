namespace Generator.Checking.Numbers;

/// <summary>Periods as companies abbreviate them, in either language: Q3, H1, FY2023.</summary>
internal static class ShortPeriod
{
    public static Quantity? TryRead(ReadOnlySpan<char> text, int start)
    {
        var end = EnglishText.WordEnd(text, start);
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
}
