namespace Generator.Checking.Numbers.Forms;

/// <summary>A number in digits: 0 to 9 or their full-width forms, with separators of thousands and a decimal point.</summary>
internal readonly record struct Digits(decimal Value, int End)
{
    /// <summary>More than the digits of any quantity.</summary>
    private const int MaximalDigits = 15;

    private const int MaximalDecimals = 10;

    /// <summary>How many digits stand before the point.</summary>
    public int Count { get; init; }

    /// <summary>Nothing but digits: it may be a year.</summary>
    public bool IsPlain { get; init; }

    /// <summary>It is a number to be dialled or looked up, not counted.</summary>
    public bool IsTooLong { get; init; }

    public bool IsYear => IsPlain && Count == 4 && Value is >= 1900 and < 2100;

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    public static int ValueOf(char c) => char.IsAsciiDigit(c) ? c - '0' : c - '０';

    public static bool IsDigitAt(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && IsDigit(text[at]);

    /// <summary>Reads the number whose first digit is at <paramref name="start"/>.</summary>
    public static Digits Read(ReadOnlySpan<char> text, int start)
    {
        var (value, at) = ReadRun(text, start, 0m);
        var count = at - start;
        var isGrouped = count <= 3 && IsGroup(text, at);
        while (isGrouped && IsGroup(text, at))
        {
            (value, at) = ReadRun(text, at + 1, value);
            count += 3;
        }

        var end = at;
        var scale = 1m;
        if (at < text.Length && text[at] is '.' or '．' && IsDigitAt(text, at + 1))
        {
            for (at++; IsDigitAt(text, at) && at - end <= MaximalDecimals; at++)
            {
                scale /= 10;
                value += count <= MaximalDigits ? ValueOf(text[at]) * scale : 0;
            }

            while (IsDigitAt(text, at))
            {
                at++;
            }
        }

        if (at == end && at < text.Length && VulgarFraction.ValueOf(text[at]) is { } part)
        {
            return new Digits(value + part, at + 1) { Count = count };
        }

        return new Digits(value, at) { Count = count, IsPlain = !isGrouped && at == end, IsTooLong = count > MaximalDigits };
    }

    private static (decimal Value, int End) ReadRun(ReadOnlySpan<char> text, int at, decimal value)
    {
        var limit = value == 0 ? MaximalDigits : 3;
        for (var read = 0; IsDigitAt(text, at); at++, read++)
        {
            value = read < limit && value < 1_000_000_000_000_000m ? (value * 10) + ValueOf(text[at]) : value;
        }

        return (value, at);
    }

    /// <summary>A separator with exactly three digits behind it.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !IsDigitAt(text, at + 1) || !IsDigitAt(text, at + 2) || !IsDigitAt(text, at + 3) || IsDigitAt(text, at + 4))
        {
            return false;
        }

        // A full-width comma separates thousands of full-width digits; between others it is punctuation.
        return text[at] is ',' or '\u00A0' or '\u2009' or '\u202F' || (text[at] == '，' && !char.IsAsciiDigit(text[at + 1]));
    }
}
