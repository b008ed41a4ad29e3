using Generator.Checking.Numbers.Forms;

namespace Generator.Checking.Numbers.English;

/// <summary>Times of day in English: 9 a.m., 9.13 am, 9 o'clock, 12 noon, half past two.</summary>
internal static class EnglishClock
{
    private const int HalfDay = 12 * 60;

    /// <summary>The time of <paramref name="minutes"/> that is written from start to end, with the half of the day that follows.</summary>
    public static Quantity Create(ReadOnlySpan<char> text, int minutes, int start, int end)
    {
        var half = HalfOfDay(text, end);
        var isAfternoon = half is { IsAfternoon: true } && minutes < HalfDay;
        var isAfterMidnight = half is { IsAfternoon: false } && minutes >= HalfDay;
        var value = isAfternoon ? minutes + HalfDay : isAfterMidnight ? minutes - HalfDay : minutes;
        return new Quantity(QuantityKind.Time, value, start, (half?.End ?? end) - start)
        {
            Alternative = half is null && minutes < HalfDay + 60 ? minutes + HalfDay : null,
        };
    }

    /// <summary>The time whose hour is <paramref name="number"/>, where what follows shows that it is one; else null.</summary>
    public static Quantity? TryReadHour(ReadOnlySpan<char> text, int start, EnglishNumerals number)
    {
        if (number.Value == 12 && (LatinText.TryTakeWords(text, number.End, "noon") ?? LatinText.TryTakeWords(text, number.End, "midday")) is { } noon)
        {
            return new Quantity(QuantityKind.Time, HalfDay, start, noon - start);
        }

        var clock = OClockEnd(text, number.End);
        if (number.Value is < 0 or >= 13 || (clock is null && HalfOfDay(text, number.End) is null))
        {
            return null;
        }

        var hour = decimal.Truncate(number.Value);
        return Create(text, (int)((hour * 60) + ((number.Value - hour) * 100)), start, clock ?? number.End);
    }

    /// <summary>half past two, a quarter to nine, a quarter past nine.</summary>
    public static Quantity? TryReadPast(ReadOnlySpan<char> text, EnglishWord part, int start, int end)
    {
        var past = LatinText.TryTakeWords(text, end, "past");
        if ((past ?? (part.Kind == EnglishWordKind.Quarter ? LatinText.TryTakeWords(text, end, "to") : null)) is not { } before
            || EnglishNumerals.TryRead(text, LatinText.SkipSpaces(text, before)) is not { IsOrdinal: false, Value: >= 1 and <= 12 } hour)
        {
            return null;
        }

        var minutes = (int)(60 * (past is not null ? hour.Value + part.Value : hour.Value - part.Value));
        return Create(text, minutes, start, hour.End);
    }

    private static int? OClockEnd(ReadOnlySpan<char> text, int end)
    {
        const int length = 7;
        var at = LatinText.SkipSpaces(text, end);
        return text[at..].StartsWith("o'clock") || text[at..].StartsWith("o’clock") ? at + length : null;
    }

    /// <summary>a.m. or p.m., in the morning or afternoon, behind <paramref name="end"/>.</summary>
    private static (bool IsAfternoon, int End)? HalfOfDay(ReadOnlySpan<char> text, int end)
    {
        var at = LatinText.SkipSpaces(text, end);
        if (at < text.Length && text[at] == 'i')
        {
            return LatinText.TryTakeWords(text, at, "in the morning") is { } morning ? (false, morning)
                : (LatinText.TryTakeWords(text, at, "in the afternoon") ?? LatinText.TryTakeWords(text, at, "in the evening")) is { } afternoon ? (true, afternoon)
                : null;
        }

        var m = At(text, at + 1) == '.' ? at + 2 : at + 1;
        if (At(text, at) is not ('a' or 'p' or 'A' or 'P') || At(text, m) is not ('m' or 'M') || char.IsAsciiLetterOrDigit(At(text, m + 1)))
        {
            return null;
        }

        return (At(text, at) is 'p' or 'P', At(text, m + 1) == '.' && m == at + 2 ? m + 2 : m + 1);
    }

    private static char At(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '\0';
}
