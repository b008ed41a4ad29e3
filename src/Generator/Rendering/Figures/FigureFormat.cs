using Generator.Configuration;
using Generator.Content;
using Generator.Content.Indicators;
using Generator.Rendering.Markdown;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Figures;

/// <summary>How figures are written in one language: numbers with their units, years, changes.</summary>
public sealed class FigureFormat(Language language, LanguageStrings strings, TypographyPolicy typography)
{
    /// <summary>A space at which no line breaks.</summary>
    private const string Space = "\u00A0";
    private const int DecimalsOfPercent = 1;

    public Language Language => language;

    public LanguageStrings Strings => strings;

    public NumberFormat Numbers { get; } = new(strings);

    /// <summary>A value that is in <paramref name="unit"/>, with its unit: <c>95.82%</c>, <c>1,234 MWh</c>, <c>1,234辆</c>.</summary>
    public string WithUnit(string number, Unit unit) => number + UnitSuffix(unit);

    /// <summary>What stands behind a number: no space before a percent sign, unless the site wants one, and before Chinese.</summary>
    public string UnitSuffix(Unit unit)
    {
        var text = unit.Text(language);
        if (text.Length == 0)
        {
            return "";
        }

        var isClosed = unit.IsPercent ? !typography.HasSpacedPercent : EastAsianText.IsWide(text[0]);
        return isClosed ? text : Space + text;
    }

    public string Year(int year) => strings.Text(FigureStrings.Period, year);

    public string Years(int from, int to) => from == to ? Year(from) : strings.Text(FigureStrings.Range, from, to);

    /// <summary>
    /// How an indicator changed, with its sign: what is in percent by percentage points, else in percent of the first value;
    /// null where that is zero.
    /// </summary>
    public string? Change(Indicator indicator, decimal from, decimal to)
    {
        if (indicator.Unit.IsPercent)
        {
            return strings.Text(FigureStrings.Points, Change(to - from, indicator.Decimals, isSigned: true));
        }

        return from == 0 ? null : WithUnit(Change((to - from) / Math.Abs(from) * 100, DecimalsOfPercent, isSigned: true), Unit.Named("%", null));
    }

    /// <summary>A change with its sign, or without where the text says the direction itself.</summary>
    public string Change(decimal change, int decimals, bool isSigned)
    {
        var rounded = NumberFormat.Round(change, decimals);
        var number = Numbers.Write(isSigned ? rounded : Math.Abs(rounded), decimals);
        return isSigned && rounded > 0 ? "+" + number : number;
    }
}
