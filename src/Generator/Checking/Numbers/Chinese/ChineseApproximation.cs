namespace Generator.Checking.Numbers.Chinese;

/// <summary>Han numerals by which no one number is meant: 数十, 上千, 两三, 十几, 十分 (very), “十四五”.</summary>
internal static class ChineseApproximation
{
    /// <summary>Whether the number at <paramref name="start"/> is none that a translation has to repeat.</summary>
    public static bool IsVague(ReadOnlySpan<char> text, int start, ChineseNumerals number)
    {
        if (!number.IsHan || number.IsVague)
        {
            return number.IsVague;
        }

        var next = At(text, number.End);
        var isVery = number.Value == 10 && number.End == start + 1 && next == '分' && At(text, number.End + 1) is not ('钟' or '之') && !text[..start].EndsWith("满分");
        var isPercentage = number.IsBare && next == '分' && At(text, number.End + 1) is not ('之' or '百');
        return isVery || isPercentage || IsUncounted(text, start);
    }

    /// <summary>Adds what such a number may be in another language: 两三 is "two or three", “十四五” the fourteenth five-year plan, 上千 "more than a thousand".</summary>
    public static void AddParts(ReadOnlySpan<char> text, int start, ChineseNumerals number, QuantityList quantities)
    {
        var end = number.End;
        if (end - start == 3 && text[start] == '十' && text[start + 2] == '五' && ChineseNumerals.DigitAt(text, start + 1) is > 0 and < 10 and var plan)
        {
            Add(text, QuantityKind.Ordinal, 10 + plan, (start, 2), quantities);
            Add(text, QuantityKind.Number, 5, (start + 2, 1), quantities);
        }
        else if (end - start == 3 && text[start + 2] == '十' && text[end..].StartsWith("年代") && ChineseNumerals.DigitAt(text, start) is { } first && ChineseNumerals.DigitAt(text, start + 1) is { } second)
        {
            // 20世纪八九十年代: the eighties and nineties.
            var century = ChineseCalendar.TakeCentury(start, quantities)?.Value ?? 20;
            Add(text, QuantityKind.Decade, ((century - 1) * 100) + (first * 10), (start, 1), quantities);
            Add(text, QuantityKind.Decade, ((century - 1) * 100) + (second * 10), (start + 1, 2), quantities);
        }
        else if (end - start == 2 && ChineseNumerals.DigitAt(text, start) is { } low && ChineseNumerals.DigitAt(text, start + 1) is { } high)
        {
            Add(text, QuantityKind.Number, low, (start, 1), quantities);
            Add(text, QuantityKind.Number, high, (start + 1, 1), quantities);
        }
        else if (!number.IsVague && start > 0 && text[start - 1] == '上')
        {
            Add(text, QuantityKind.Number, number.Value, (start, end - start), quantities);
        }
    }

    private static bool IsUncounted(ReadOnlySpan<char> text, int start) =>
        text[start] is '十' or '百' or '千' or '万' or '亿' && start > 0 && text[start - 1] is '数' or '几' or '上' or '成' or '好';

    private static void Add(ReadOnlySpan<char> text, QuantityKind kind, decimal value, (int Start, int Length) place, QuantityList quantities) =>
        quantities.Add(text, new Quantity(kind, value, place.Start, place.Length) { IsSoft = true });

    private static char At(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '\0';
}
