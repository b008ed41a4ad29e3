using Generator.Checking.Numbers.Forms;
using Generator.Checking.Numbers.Units;

namespace Generator.Checking.Numbers.Chinese;

/// <summary>Years, months, days and longer periods behind a Chinese number: 2023年12月21日, 20世纪90年代, 第三季度.</summary>
internal static class ChineseCalendar
{
    /// <summary>Adds what the number at <paramref name="start"/> is a part of; returns where that part ends, or null where no word of the calendar follows.</summary>
    public static int? TryRead(ReadOnlySpan<char> text, int start, ChineseNumerals number, QuantityList quantities)
    {
        var end = LatinText.SkipSpaces(text, number.End);
        if (number.Magnitude > 1 || number.Value != decimal.Truncate(number.Value) || end >= text.Length)
        {
            return null;
        }

        var rest = text[end..];
        if (rest.StartsWith("年代"))
        {
            return AddDecade(text, start, number.Value, end + 2, quantities);
        }

        if (rest.StartsWith("世纪"))
        {
            return AddCentury(text, start, number.Value, end + 2, quantities);
        }

        if (rest.StartsWith("季度") && number.Value is >= 1 and <= 4)
        {
            return AddQuarter(text, start, number.Value, end + 2, quantities);
        }

        if (rest[0] == '后' && end == start + 2 && number is { IsHan: false, Value: 0 or 5 or >= 50 } && number.Value % 5 == 0)
        {
            return AddGeneration(text, start, number.Value, quantities);
        }

        return rest[0] switch
        {
            '年' => AddYearAndEdge(text, start, number, end + 1, quantities),
            '月' when number.Value is >= 1 and <= 12 => Add(text, new Quantity(QuantityKind.Month, number.Value, start, end + 1 - start), quantities),
            '日' or '号' when number.Value is >= 1 and <= 31 && (rest[0] == '日' || FollowsMonth(start, quantities)) && !rest.StartsWith("日元") =>
                Add(text, new Quantity(QuantityKind.Day, number.Value, start, end + 1 - start) { IsSoft = number is { Value: 1, IsHan: true } && !FollowsMonth(start, quantities) }, quantities),
            _ => null,
        };
    }

    /// <summary>前三季度 are the first three quarters, from the first to the third, or nine months.</summary>
    private static int AddQuarter(ReadOnlySpan<char> text, int start, decimal value, int end, QuantityList quantities)
    {
        if (start == 0 || text[start - 1] != '前')
        {
            return Add(text, new Quantity(QuantityKind.Quarter, value, start, end - start), quantities);
        }

        quantities.Add(text, new Quantity(QuantityKind.Quarter, 1, start - 1, 1) { IsSoft = true });
        return Add(text, new Quantity(QuantityKind.Number, value, start, end - start) { Alternative = value * 3 }, quantities);
    }

    private static int AddDecade(ReadOnlySpan<char> text, int start, decimal value, int end, QuantityList quantities)
    {
        var century = text[..start].EndsWith("本世纪") ? 2000 : 1900;
        var decade = new Quantity(QuantityKind.Decade, value, start, end - start) { Alternative = value < 100 ? century + value : null };
        if (value < 100 && TakeCentury(start, quantities) is { } whole)
        {
            decade = new Quantity(QuantityKind.Decade, ((whole.Value - 1) * 100) + value, whole.Offset, end - whole.Offset);
        }

        return Add(text, decade, quantities);
    }

    /// <summary>90后 were born in the nineties, 95后 from 1995 on, 00后 from 2000 on.</summary>
    private static int AddGeneration(ReadOnlySpan<char> text, int start, decimal value, QuantityList quantities) =>
        Add(text, new Quantity(QuantityKind.Decade, (value < 50 ? 2000 : 1900) + value, start, 3), quantities);

    /// <summary>Takes back the century that ends at <paramref name="start"/>, since it belongs to what follows; null where none does.</summary>
    public static Quantity? TakeCentury(int start, QuantityList quantities)
    {
        if (quantities.Items.Count == 0 || quantities.Items[^1] is not { Kind: QuantityKind.Century } century || century.End != start)
        {
            return null;
        }

        quantities.Items.RemoveAt(quantities.Items.Count - 1);
        return century;
    }

    private static int AddCentury(ReadOnlySpan<char> text, int start, decimal value, int end, QuantityList quantities)
    {
        // One century is a word; that of 20世纪90年代 is part of the decade behind it.
        return Add(text, new Quantity(QuantityKind.Century, value, start, end - start) { IsSoft = value < 2 }, quantities);
    }

    /// <summary>"At the end of December" may be the end of the year.</summary>
    private static int AddYearAndEdge(ReadOnlySpan<char> text, int start, ChineseNumerals number, int end, QuantityList quantities)
    {
        var last = AddYear(text, start, number, end, quantities);
        if (last != end || last >= text.Length || text[last] is not ('底' or '末' or '初'))
        {
            return last;
        }

        return Add(text, new Quantity(QuantityKind.Month, text[last] == '初' ? 1 : 12, last, 1) { IsSoft = true }, quantities);
    }

    /// <summary>2023年 is a year; 五年 is how long, and 23年 may be either.</summary>
    private static int AddYear(ReadOnlySpan<char> text, int start, ChineseNumerals number, int end, QuantityList quantities)
    {
        if (number.IsYear || (number is { DigitCount: 4, IsHan: false } && number.Value is >= 1000 and < 3000))
        {
            return Add(text, new Quantity(QuantityKind.Year, number.Value, start, end - start), quantities);
        }

        var isDate = number.DigitCount == 2 && !number.IsHan && end < text.Length && ChineseNumerals.IsNumeral(text[end]);
        var hasHalf = end < text.Length && text[end] == '半';
        var last = hasHalf ? end + 1 : end;
        var years = new Quantity(QuantityKind.Measure, number.Value + (hasHalf ? 0.5m : 0), start, last - start)
        {
            Unit = Years,
            IsSoft = number is { Value: 1 } && !hasHalf,
            Alternative = number is { DigitCount: 2, IsHan: false } ? 2000 + number.Value : null,
        };
        return Add(text, isDate ? years with { Kind = QuantityKind.Year, Unit = null } : years, quantities);
    }

    private static bool FollowsMonth(int start, QuantityList quantities) =>
        quantities.Items.Count > 0 && quantities.Items[^1] is { Kind: QuantityKind.Month or QuantityKind.Day } last && start - last.End <= 2;

    private static int Add(ReadOnlySpan<char> text, Quantity quantity, QuantityList quantities)
    {
        quantities.Add(text, quantity);
        return quantity.End;
    }

    private static readonly Unit Years = new("month", 12);
}
