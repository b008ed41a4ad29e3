using Generator.Checking.Numbers.Forms;

namespace Generator.Checking.Numbers.Chinese;

/// <summary>Times of day in Chinese: 上午9时13分, 下午两点半, 九点一刻, 14点. 三点建议 are three suggestions.</summary>
internal static class ChineseClock
{
    private const int HalfDay = 12 * 60;

    /// <summary>The time whose hour is <paramref name="number"/>; null where it is none.</summary>
    public static Quantity? TryRead(ReadOnlySpan<char> text, int start, ChineseNumerals number)
    {
        var mark = LatinText.SkipSpaces(text, number.End);
        if (At(text, mark) is not ('时' or '点') || number.Value is < 0 or > 24 || number.Value != decimal.Truncate(number.Value) || At(text, mark + 1) is '代' or '间' or '速' or '段' or '刻')
        {
            return null;
        }

        var (minutes, end, isExact) = ReadMinutes(text, mark + 1);
        var isHour = isExact || At(text, mark) == '时' || HalfOfDay(text, start) is not null || IsBareHour(number, At(text, mark + 1));
        return isHour ? Create(text, ((int)number.Value * 60) + minutes, start, end) with { IsSoft = number is { IsHan: true, Value: 0 } } : null;
    }

    /// <summary>The time of <paramref name="minutes"/>, from start to end, with the half of the day that a word before it says.</summary>
    public static Quantity Create(ReadOnlySpan<char> text, int minutes, int start, int end)
    {
        var half = HalfOfDay(text, start);
        var value = half == true && minutes < HalfDay ? minutes + HalfDay : minutes;
        return new Quantity(QuantityKind.Time, value, start, end - start)
        {
            Alternative = minutes == 0 ? 24 * 60 : half is null && minutes < HalfDay + 60 ? minutes + HalfDay : null,
        };
    }

    /// <summary>What stands behind the hour: 半, 一刻, 13分, 13分30秒, 整.</summary>
    private static (int Minutes, int End, bool IsExact) ReadMinutes(ReadOnlySpan<char> text, int start)
    {
        if (At(text, start) == '半')
        {
            return (30, start + 1, true);
        }

        if (At(text, start) is '整' or '钟')
        {
            return (0, start + 1, true);
        }

        var next = LatinText.SkipSpaces(text, start);
        if (!ChineseNumerals.IsNumeral(At(text, next)))
        {
            return (0, start, false);
        }

        var minutes = ChineseNumerals.Read(text, next);
        if (At(text, minutes.End) == '刻' && minutes.Value is >= 1 and <= 3)
        {
            return ((int)minutes.Value * 15, minutes.End + 1, true);
        }

        var mark = LatinText.SkipSpaces(text, minutes.End);
        return minutes.Value < 60 && At(text, mark) == '分' ? ((int)minutes.Value, SkipSeconds(text, mark + 1), true) : (0, start, false);
    }

    private static int SkipSeconds(ReadOnlySpan<char> text, int end)
    {
        var next = LatinText.SkipSpaces(text, end);
        return Digits.IsDigitAt(text, next) && Digits.Read(text, next) is { IsPlain: true, Count: <= 2 } seconds && At(text, seconds.End) == '秒' ? seconds.End + 1 : end;
    }

    /// <summary>零点, and 14点 before no word that says what is counted.</summary>
    private static bool IsBareHour(ChineseNumerals number, char next) =>
        number is { IsHan: true, Value: 0 } || (number is { IsHan: false, Value: >= 13 } && (next is '至' or '到' or '前' or '后' or '起' or '开' or '结' || next is < '一' or > '龥'));

    /// <summary>Whether a word before the time says afternoon (true) or morning (false).</summary>
    private static bool? HalfOfDay(ReadOnlySpan<char> text, int start)
    {
        var before = text[..start].TrimEnd();
        return before.EndsWith("下午") || before.EndsWith("晚上") || before.EndsWith("傍晚") || before.EndsWith("晚间") || before.EndsWith("中午") ? true
            : before.EndsWith("上午") || before.EndsWith("早上") || before.EndsWith("凌晨") || before.EndsWith("清晨") || before.EndsWith("早晨") ? false
            : null;
    }

    private static char At(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '\0';
}
