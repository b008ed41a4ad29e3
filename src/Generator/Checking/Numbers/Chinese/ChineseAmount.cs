using System.Buffers;
using Generator.Checking.Numbers.Forms;
using Generator.Checking.Numbers.Units;

namespace Generator.Checking.Numbers.Chinese;

/// <summary>What a number counts in Chinese: money, measures, multiples, years, or things that a classifier names.</summary>
internal static class ChineseAmount
{
    /// <summary>Words behind which 两倍 is added: what grew by twice its size is three times as much.</summary>
    private static readonly ImmutableArray<string> Rises =
        ["增长", "增加", "提高", "提升", "上升", "激增", "扩大", "增长了", "增加了", "提高了", "提升了", "上升了", "激增了", "扩大了", "增长近", "增长约", "增加近", "增加约"];

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：、！？\n");

    private static readonly SearchValues<char> Comparing = SearchValues.Create("增升涨扩加提超高多快比大翻长远久重强");

    /// <summary>Second characters of words that begin with 半: 半径, 半导体.</summary>
    private const string WordsWithHalf = "径导成数价球场途票固挂";

    /// <summary>The quantity of <paramref name="number"/>, whose sign or currency is at <paramref name="start"/>.</summary>
    public static Quantity Read(ReadOnlySpan<char> text, int start, ChineseNumerals number, Unit? currency)
    {
        number = WithHalf(text, number);
        var suffix = ChineseSuffix.Read(text, number.End);
        if (currency is not null)
        {
            suffix = new Suffix(QuantityKind.Money, suffix.Kind == QuantityKind.Money ? suffix.End : number.End) { Unit = currency };
        }

        var quantity = suffix.Apply(number.Value, start);
        if (suffix.Kind == QuantityKind.Number && EndOfMultiple(text, number.End) is { } multiple)
        {
            quantity = Multiple(text, start, number, multiple);
        }
        else if (suffix.Kind == QuantityKind.Number && number.IsYear && !number.IsHan)
        {
            quantity = quantity with { Kind = QuantityKind.Year };
        }
        else if (suffix.Kind == QuantityKind.Measure && At(text, quantity.End) == '半' && !WordsWithHalf.Contains(At(text, quantity.End + 1)))
        {
            quantity = quantity with { Value = quantity.Value + 0.5m, Length = quantity.Length + 1 };
        }

        if (quantity.Kind is QuantityKind.Measure or QuantityKind.Money)
        {
            quantity = quantity with { Per = PerUnit.Behind(text, quantity.End) ?? PerUnit.Before(text, start) };
        }

        return IsTenOrMore(text, number)
            ? quantity with { Alternative = quantity.Alternative ?? 12 }
            : quantity with { IsSoft = quantity.IsSoft || IsSoft(text, start, number, suffix) };
    }

    /// <summary>一个半小时, 两分半钟.</summary>
    private static ChineseNumerals WithHalf(ReadOnlySpan<char> text, ChineseNumerals number)
    {
        var rest = text[number.End..];
        if (rest.StartsWith("个半"))
        {
            return number with { Value = number.Value + 0.5m, End = number.End + 2 };
        }

        return rest.StartsWith("分半钟") ? number with { Value = number.Value + 0.5m, End = number.End + 1 } : number;
    }

    /// <summary>3倍, 3x; in 4×4 the sign multiplies.</summary>
    private static int? EndOfMultiple(ReadOnlySpan<char> text, int end)
    {
        var mark = LatinText.SkipSpaces(text, end);
        return At(text, mark) is '倍' || (At(text, mark) is 'x' or '×' && !Digits.IsDigitAt(text, LatinText.SkipSpaces(text, mark + 1))) ? mark + 1 : null;
    }

    private static Quantity Multiple(ReadOnlySpan<char> text, int start, ChineseNumerals number, int end)
    {
        var multiple = new Quantity(QuantityKind.Multiple, number.Value, start, end - start) { IsSoft = number.IsHan };
        if (text[end - 1] != '倍')
        {
            return multiple;
        }

        var isRise = false;
        foreach (var word in Rises)
        {
            isRise |= text[..start].EndsWith(word);
        }

        return isRise ? multiple with { Value = number.Value + 1 }
            : MaySayRise(text, start, end) ? multiple with { Alternative = number.Value + 1 }
            : multiple;
    }

    /// <summary>比去年多两倍 is three times as much, or, as many write, twice: where the clause compares, both are meant.</summary>
    private static bool MaySayRise(ReadOnlySpan<char> text, int start, int end)
    {
        var clause = text[..start];
        return clause[(clause.LastIndexOfAny(ClauseEnds) + 1)..].ContainsAny(Comparing) || At(text, end) is '多' or '以';
    }

    /// <summary>十几个, 十余家: more than ten, or a dozen.</summary>
    private static bool IsTenOrMore(ReadOnlySpan<char> text, ChineseNumerals number) =>
        number is { IsHan: true, Value: 10 } && At(text, number.End) is '几' or '多' or '余';

    /// <summary>Han numerals make words (四川, 一起, 五金): what nothing shows to be a count is one only where it is too long for a word.</summary>
    private static bool IsSoft(ReadOnlySpan<char> text, int start, ChineseNumerals number, Suffix suffix)
    {
        const int longWord = 13;
        if (text[..start].EndsWith("范围") || (number.Magnitude >= 10_000 && text[..start].EndsWith("每")))
        {
            return false;
        }

        return number.IsHan
            ? number.Value is 1 or -1 or 0 || number.IsBare || IsUnitOfTable(text, start, number) || IsAround(text, start, number) || (!suffix.Counts && Math.Abs(number.Value) < longWord)
            : number.Value == 1 && suffix is { Counts: true, Kind: QuantityKind.Number or QuantityKind.Money };
    }

    /// <summary>（十亿欧元） is "in billions of euros".</summary>
    private static bool IsUnitOfTable(ReadOnlySpan<char> text, int start, ChineseNumerals number) =>
        text[start] == '十' && number.Magnitude > 1 && number.End == start + 2 && start > 0 && text[start - 1] is '（' or '(' or '：' or ':' or '/' or '｜';

    /// <summary>四周 and 四处 are "all around" more often than four of something.</summary>
    private static bool IsAround(ReadOnlySpan<char> text, int start, ChineseNumerals number) => text[start] == '四' && number.Value == 4 && At(text, number.End) is '周' or '处';

    private static char At(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '\0';
}
