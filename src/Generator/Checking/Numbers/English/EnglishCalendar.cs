using Generator.Checking.Numbers.Forms;

namespace Generator.Checking.Numbers.English;

/// <summary>Days, months, ordinals and the parts of a year that they name in English: 21 December, December 21st, the third quarter.</summary>
internal static class EnglishCalendar
{
    /// <summary>Adds day and month where <paramref name="number"/> is a day: 21 December, 21 of December; returns their end, or null.</summary>
    public static int? TryAddDay(ReadOnlySpan<char> text, int start, EnglishNumerals number, QuantityList quantities)
    {
        if (number.Value is < 1 or > 31 || number.Value != decimal.Truncate(number.Value))
        {
            return null;
        }

        var month = LatinText.SkipJoin(text, LatinText.TryTakeWords(text, number.End, "of") ?? number.End);
        var monthEnd = LatinText.WordEnd(text, month);
        if (month >= text.Length || !char.IsAsciiLetterUpper(text[month]) || EnglishWords.Find(text[month..monthEnd]) is not { Kind: EnglishWordKind.Month } found)
        {
            return null;
        }

        quantities.Add(text, new Quantity(QuantityKind.Day, number.Value, start, number.End - start));
        quantities.Add(text, new Quantity(QuantityKind.Month, found.Value, month, monthEnd - month));
        return monthEnd;
    }

    /// <summary>Adds the month at <paramref name="start"/>, and the day behind it: December 21, 2023. A month alone is a name.</summary>
    public static int AddMonth(ReadOnlySpan<char> text, decimal month, int start, QuantityList quantities)
    {
        var end = LatinText.WordEnd(text, start);
        var behind = end < text.Length && text[end] == '.' ? end + 1 : end;
        var next = LatinText.SkipSpaces(text, behind);
        var digits = next > end && Digits.IsDigitAt(text, next) ? Digits.Read(text, next) : default;
        var isTime = digits.End < text.Length && text[digits.End] == ':';
        var isDay = digits is { IsPlain: true, Value: >= 1 and <= 31, Count: <= 2 } && !isTime;
        var isNamed = !isDay && !digits.IsYear && (next >= text.Length || text[next] != ',');
        quantities.Add(text, new Quantity(QuantityKind.Month, month, start, end - start) { IsSoft = isNamed });
        if (!isDay)
        {
            return behind;
        }

        quantities.Add(text, new Quantity(QuantityKind.Day, digits.Value, next, digits.End - next));
        return text[digits.End..LatinText.WordEnd(text, digits.End)] is "st" or "nd" or "rd" or "th" ? digits.End + 2 : digits.End;
    }

    /// <summary>Adds an ordinal, or the day, quarter, half or century that it counts; returns where that ends.</summary>
    public static int AddOrdinal(ReadOnlySpan<char> text, int start, EnglishNumerals number, QuantityList quantities)
    {
        if (TryAddDay(text, start, number, quantities) is { } day)
        {
            return day;
        }

        var (value, end) = number;
        var next = LatinText.SkipJoin(text, LatinText.TryTakeWords(text, end, "fiscal") ?? end);
        var wordEnd = LatinText.WordEnd(text, next);
        var (kind, last) = text[next..wordEnd] switch
        {
            "quarter" or "quarters" when value <= 4 => (QuantityKind.Quarter, wordEnd),
            "half" when value <= 2 && LatinText.TryTakeWords(text, wordEnd, "past") is null => (QuantityKind.Half, wordEnd),
            "century" => (QuantityKind.Century, wordEnd),
            _ => (QuantityKind.Ordinal, end),
        };
        quantities.Add(text, new Quantity(kind, value, start, last - start)
        {
            // "For the first time" is said without a number as well.
            IsSoft = kind == QuantityKind.Ordinal ? value <= 3 && char.IsAsciiLetter(text[start]) : kind == QuantityKind.Half && !IsOfYear(text, last),

            // "The last third" is a part.
            Alternative = kind == QuantityKind.Ordinal && value is > 2 and <= 10 && EnglishParts.EndsPhrase(text, end) ? 1 / value : null,
        });
        return last;
    }

    /// <summary>1990s, the nineties.</summary>
    public static Quantity Decade(decimal value, int start, int end) =>
        new(QuantityKind.Decade, value, start, end - start) { Alternative = value < 100 ? 1900 + value : null };

    /// <summary>The second half of a match is no half of a year.</summary>
    private static bool IsOfYear(ReadOnlySpan<char> text, int end)
    {
        var at = LatinText.TryTakeWords(text, end, "of") ?? LatinText.TryTakeWords(text, end, "year") ?? end;
        at = LatinText.SkipSpaces(text, LatinText.TryTakeWords(text, at, "the") ?? at);
        return Digits.IsDigitAt(text, at) || text[at..LatinText.WordEnd(text, at)] is "year" or "fiscal" or "financial" or "FY";
    }
}
