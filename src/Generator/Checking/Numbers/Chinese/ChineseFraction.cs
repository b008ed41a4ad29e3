using Generator.Checking.Numbers.Forms;

namespace Generator.Checking.Numbers.Chinese;

/// <summary>Parts of a whole in Chinese: 三分之一, 百分之九十五, 千分之三, 百分百, 七成五, 八折.</summary>
internal static class ChineseFraction
{
    /// <summary>Words that begin with 成, before which a numeral is no tenth: 三成为 is read 三 成为.</summary>
    private const string NotTenths = "为立功员本果就长品熟都交绩份色型效人";

    /// <summary>Words that begin with 折, before which a numeral is no price: 三折叠.</summary>
    private const string NotPrices = "叠合线页射算旧腰返";

    /// <summary>The part of which <paramref name="whole"/>, at <paramref name="start"/>, is the first number; or null.</summary>
    public static Quantity? TryRead(ReadOnlySpan<char> text, int start, ChineseNumerals whole)
    {
        if (whole.IsBare && text[start..].StartsWith("百分百"))
        {
            return new Quantity(QuantityKind.Percent, 100, start, 3) { IsSoft = true };
        }

        var of = LatinText.SkipSpaces(text, whole.End);
        if (!text[of..].StartsWith("分之"))
        {
            return TryReadTenths(text, start, whole);
        }

        var numerator = LatinText.SkipSpaces(text, of + 2);
        if (numerator >= text.Length || !ChineseNumerals.IsNumeral(text[numerator]) || whole.Value == 0 || ChineseNumerals.Read(text, numerator) is { IsVague: true })
        {
            return null;
        }

        var part = ChineseNumerals.Read(text, numerator);
        var length = part.End - start;
        return whole.Value switch
        {
            100 => new Quantity(QuantityKind.Percent, part.Value, start, length),
            1_000 => new Quantity(QuantityKind.PerMille, part.Value, start, length),
            10_000 => new Quantity(QuantityKind.Percent, part.Value / 100, start, length),
            _ => new Quantity(QuantityKind.Fraction, part.Value / whole.Value, start, length) { Whole = whole.Value },
        };
    }

    /// <summary>三成 and 3成 are 30 %, 七成五 75 %; 八折 is a price of 80 %, 20 % less, and 8.5折 one of 85 %.</summary>
    private static Quantity? TryReadTenths(ReadOnlySpan<char> text, int start, ChineseNumerals number)
    {
        var mark = number.End;
        if (number.Value is < 1 or > 10 || (number.IsHan && mark != start + 1) || number.Magnitude > 1 || mark >= text.Length || text[mark] is not ('成' or '折') || IsWord(text, mark))
        {
            return null;
        }

        var hasHalf = mark + 1 < text.Length && text[mark + 1] == '半';
        var half = hasHalf ? 5 : text[mark] == '成' ? ChineseNumerals.DigitAt(text, mark + 1) ?? 0 : 0;
        var value = (number.Value * 10) + (half < 10 ? half : 0);
        return new Quantity(QuantityKind.Percent, value, start, (half is > 0 and < 10 ? mark + 2 : mark + 1) - start)
        {
            Alternative = text[mark] == '折' ? 100 - value : null,
        };
    }

    private static bool IsWord(ReadOnlySpan<char> text, int mark) =>
        mark + 1 < text.Length && (text[mark] == '成' ? NotTenths : NotPrices).Contains(text[mark + 1]) && !text[mark..].StartsWith("成员工");
}
