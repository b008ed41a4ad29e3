using System.Text;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Figures;

/// <summary>
/// How a language writes numbers, by its strings: <c>number.group</c>, <c>number.decimal</c>, and under
/// <c>number.scales</c> its words for large ones (<c>1000000 {0} million; …</c>). The machine's culture has no part in it.
/// A number is rounded once, half away from zero.
/// </summary>
public sealed class NumberFormat
{
    /// <summary>U+2212, as wide as a plus.</summary>
    private const char Minus = '−';
    private const int GroupSize = 3;

    private readonly string group;
    private readonly string point;

    public NumberFormat(LanguageStrings strings)
    {
        group = strings.Text(FigureStrings.Group);
        point = strings.Text(FigureStrings.Point);
        Scales = ReadScales(strings.Text(FigureStrings.Scales));
    }

    /// <summary>The language's words for large numbers, the largest first.</summary>
    public ImmutableArray<NumberScale> Scales { get; }

    /// <summary>The number with so many decimals: <c>1,234.5</c>.</summary>
    public string Write(decimal number, int decimals)
    {
        var rounded = Round(number, decimals);
        var digits = Math.Abs(rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var whole = digits.IndexOf('.') is >= 0 and var dot ? dot : digits.Length;
        var text = new StringBuilder(digits.Length + 8);
        if (rounded < 0)
        {
            text.Append(Minus);
        }

        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % GroupSize == 0)
            {
                text.Append(group);
            }

            text.Append(digits[i]);
        }

        return whole == digits.Length ? text.ToString() : text.Append(point).Append(digits, whole + 1, digits.Length - whole - 1).ToString();
    }

    /// <summary>The number with at most so many decimals and no zeros at their end.</summary>
    public string WriteShortest(decimal number, int decimals)
    {
        var rounded = Round(number, decimals);
        while (decimals > 0 && Round(rounded, decimals - 1) == rounded)
        {
            decimals--;
        }

        return Write(rounded, decimals);
    }

    /// <summary>The number in the language's own words: <c>1.2 million</c>, <c>120万</c>; below the smallest as it is.</summary>
    public string WriteInWords(decimal number, int decimals) =>
        ScaleFor(number) is { } scale ? scale.Pattern.Replace("{0}", WriteShortest(number / scale.Value, decimals), StringComparison.Ordinal) : WriteShortest(number, decimals);

    /// <summary>The largest of the language's words that the number reaches; null where it reaches none.</summary>
    public NumberScale? ScaleFor(decimal number) => Scales.FirstOrDefault(scale => Math.Abs(number) >= scale.Value);

    public static decimal Round(decimal number, int decimals) => Math.Round(number, decimals, MidpointRounding.AwayFromZero);

    private static ImmutableArray<NumberScale> ReadScales(string written) =>
    [
        .. written.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(item => item.Split(' ', 2))
            .Where(parts => parts.Length == 2 && decimal.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(parts => new NumberScale(decimal.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]))
            .OrderByDescending(scale => scale.Value),
    ];
}

/// <summary>A word for a large number: <c>{0} million</c>.</summary>
public sealed record NumberScale(decimal Value, string Pattern)
{
    /// <summary>The word alone.</summary>
    public string Word => Pattern.Replace("{0}", "", StringComparison.Ordinal).Trim();
}
