using System.Buffers;
using Generator.Checking.Numbers.Forms;

namespace Generator.Checking.Numbers.Chinese;

/// <summary>A number in a Chinese text: digits or Han numerals with 万 and 亿 (GB/T 15835).</summary>
internal readonly record struct ChineseNumerals(decimal Value, int End)
{
    private const string Numerals = "〇零一二三四五六七八九两十百千万亿";

    private static readonly SearchValues<char> HanNumerals = SearchValues.Create(Numerals);

    /// <summary>Units that begin with what is also a magnitude: 千瓦, 兆瓦.</summary>
    private static readonly SearchValues<char> BehindThousand = SearchValues.Create("瓦克米卡帕伏焦赫牛兆");

    /// <summary>What the digits were multiplied by.</summary>
    public decimal Magnitude { get; init; } = 1;

    public bool IsHan { get; init; }

    /// <summary>Digits that may be a year: 2023, 二〇二三.</summary>
    public bool IsYear { get; init; }

    /// <summary>A magnitude without a digit: 百万.</summary>
    public bool IsBare { get; init; }

    /// <summary>No number, or more than one: 五六, 三三两两.</summary>
    public bool IsVague { get; init; }

    public int DigitCount { get; init; }

    public static bool IsHanNumeral(char c) => HanNumerals.Contains(c);

    public static bool IsNumeral(char c) => Digits.IsDigit(c) || HanNumerals.Contains(c);

    /// <summary>The value of the single Han numeral at <paramref name="at"/>: 10 of 十; null where there is none.</summary>
    public static decimal? DigitAt(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || !IsHanNumeral(text[at]) ? null : FactorOf(text[at]) is > 0 and var factor ? factor : DigitOf(text[at]);

    /// <summary>Reads the number that begins at <paramref name="start"/> with a digit or Han numeral.</summary>
    public static ChineseNumerals Read(ReadOnlySpan<char> text, int start) =>
        Digits.IsDigit(text[start]) ? ReadDigits(text, start) : ReadHan(text, start);

    private static ChineseNumerals ReadDigits(ReadOnlySpan<char> text, int start)
    {
        var digits = Digits.Read(text, start);
        var (magnitude, end) = ReadMagnitude(text, digits.End);
        var value = Multiply(digits.Value, magnitude);
        var first = magnitude;
        while (magnitude >= 10_000 && Digits.IsDigitAt(text, end) && Digits.Read(text, end) is var next && ReadMagnitude(text, next.End) is { Magnitude: > 1 } smaller && smaller.Magnitude < magnitude)
        {
            // 1亿2000万.
            (magnitude, end) = smaller;
            value += next.Value * magnitude;
        }

        return new ChineseNumerals(value, end) { Magnitude = first, IsYear = digits.IsYear && first == 1, DigitCount = digits.Count };
    }

    private static (decimal Magnitude, int End) ReadMagnitude(ReadOnlySpan<char> text, int end)
    {
        var magnitude = 1m;
        var at = LatinText.SkipSpaces(text, end);
        if (at < text.Length && text[at] is '余' or '多' && at + 1 < text.Length && FactorOf(text[at + 1]) > 0)
        {
            at++;
        }

        for (; at < text.Length && FactorOf(text[at]) is > 0 and var factor && magnitude < 1_000_000_000_000m; at++)
        {
            var next = at + 1 < text.Length ? text[at + 1] : '\0';
            if ((text[at] == '千' && BehindThousand.Contains(next)) || (text[at] is '百' or '千' or '万' && next == '分'))
            {
                break;
            }

            magnitude *= factor;
            end = at + 1;
        }

        return (magnitude, end);
    }

    private static ChineseNumerals ReadHan(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && HanNumerals.Contains(text[end]) && !IsUnitAt(text, start, end))
        {
            end++;
        }

        var run = text[start..end];
        if (run.IndexOfAny("十百千万亿") < 0)
        {
            return ReadPositional(text, start, end);
        }

        var number = Evaluate(run, end);
        return number.IsVague ? number : ReadPoint(text, number with { IsBare = run[0] is '百' or '千' or '万' or '亿' });
    }

    private static bool IsUnitAt(ReadOnlySpan<char> text, int start, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        // Of 百万分之三 the whole is 百万.
        return at > start && ((text[at] == '千' && BehindThousand.Contains(next)) || (text[at] is '百' or '千' or '万' && next == '分' && text[start..at].ContainsAnyExcept("十百千")));
    }

    /// <summary>Digit by digit: 二〇二三. Two digits side by side are "five or six".</summary>
    private static ChineseNumerals ReadPositional(ReadOnlySpan<char> text, int start, int end)
    {
        var value = 0m;
        var count = end - start;
        for (var at = start; at < end && at - start < 15; at++)
        {
            value = (value * 10) + DigitOf(text[at]);
        }

        var number = new ChineseNumerals(value, end)
        {
            IsHan = true,
            IsYear = count == 4 && value is >= 1000 and < 3000,
            IsVague = count > 1 && count != 4 && text[start..end].IndexOfAny('〇', '零') <= 0,
            DigitCount = count,
        };
        return number.IsVague ? number : ReadPoint(text, number);
    }

    /// <summary>The grammar of 一百零五, 两万五, 三千二百万; anything else is vague.</summary>
    private static ChineseNumerals Evaluate(ReadOnlySpan<char> run, int end)
    {
        var (total, section, digit, lastUnit, magnitude) = (0m, 0m, -1, 0m, 1m);
        for (var i = 0; i < run.Length; i++)
        {
            var c = run[i];
            var factor = FactorOf(c);
            if (factor == 0)
            {
                if (digit > 0)
                {
                    return new ChineseNumerals(0, end) { IsVague = true, IsHan = true };
                }

                digit = DigitOf(c);
                lastUnit = digit == 0 ? 0 : lastUnit;
                continue;
            }

            if (factor < 10_000)
            {
                section += (digit > 0 ? digit : 1) * factor;
                lastUnit = factor;
            }
            else
            {
                var whole = section + Math.Max(digit, 0);
                var isFirst = total == 0 && whole == 0;
                total = isFirst ? factor : lastUnit >= 10_000 && whole == 0 ? total * factor : total + (whole * factor);
                section = 0;
                lastUnit = factor;
                magnitude = Math.Max(magnitude, factor);
            }

            digit = -1;
            if (total > 1_000_000_000_000_000m)
            {
                return new ChineseNumerals(0, end) { IsVague = true, IsHan = true };
            }
        }

        if (digit > 0)
        {
            // 两万五 is 25,000, 一百零五 is 105.
            section += lastUnit >= 100 ? digit * lastUnit / 10 : digit;
        }

        return new ChineseNumerals(total + section, end) { IsHan = true, Magnitude = magnitude, DigitCount = run.Length };
    }

    /// <summary>九十五点八二; 九点十五分 is a time.</summary>
    private static ChineseNumerals ReadPoint(ReadOnlySpan<char> text, ChineseNumerals number)
    {
        if (number.End >= text.Length || text[number.End] != '点')
        {
            return number;
        }

        var (value, scale, at) = (number.Value, 0.1m, number.End + 1);
        for (; at < text.Length && HanNumerals.Contains(text[at]) && FactorOf(text[at]) == 0 && scale > 0.000000001m; at++, scale /= 10)
        {
            value += DigitOf(text[at]) * scale;
        }

        var isTime = at < text.Length && (text[at] is '十' or '刻' || (text[at] == '分' && !text[at..].StartsWith("分之")));
        if (at == number.End + 1 || isTime)
        {
            return number;
        }

        var (magnitude, end) = ReadMagnitude(text, at);
        return number with { Value = Multiply(value, magnitude), End = end, Magnitude = Math.Max(magnitude, number.Magnitude), IsYear = false };
    }

    private static decimal FactorOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    private static int DigitOf(char c) => c switch
    {
        '〇' or '零' => 0,
        '两' => 2,
        _ => Numerals.IndexOf(c) - 1,
    };

    private static decimal Multiply(decimal value, decimal factor) => value < 1_000_000_000_000_000m ? value * factor : value;
}
