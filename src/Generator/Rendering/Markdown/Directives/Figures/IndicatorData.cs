using Generator.Rendering.Figures;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Markdown.Directives.Figures;

/// <summary>
/// The value of an indicator in a year, converted where another unit is asked for, rounded once, and written as the
/// language does: <c>:indicator[scope-1]{period=2024 unit=ktCO2e}</c>.
/// </summary>
internal sealed class IndicatorData(FigureDirectives figures) : IDirectiveData
{
    /// <summary>1.93 million; the text's own <c>decimals</c> say otherwise.</summary>
    private const int DecimalsInWords = 2;

    public string Directive => FigureDirectives.Indicator;

    public bool IsRequired => true;

    public TemplateObject? Create(DirectiveUse use)
    {
        var figure = new FigureUse(use, figures.Indicators);
        if (figure.FindIndicator() is not { } found || figure.FindValue(found.Indicator, "period") is not { Value: { } recorded } value)
        {
            return null;
        }

        var (edition, indicator) = found;
        var format = figures.Format(use.Language);
        var unit = figure.FindUnit(indicator, edition);
        var number = indicator.Unit.Convert(recorded, unit);
        var decimals = figure.ReadDecimals();
        var written = use.Find("words") is { Value: null or "true" }
            ? format.Numbers.WriteInWords(number, decimals ?? DecimalsInWords)
            : format.Numbers.Write(number, decimals ?? indicator.Decimals);
        return new FigureModel(figure.HasNoUnit ? written : format.WithUnit(written, unit), number.ToString("0.############", CultureInfo.InvariantCulture), StatusName.Of(value.Status))
        {
            Name = indicator.Name[use.Language],
            Period = format.Year(value.Year),
            Former = value.RestatedFrom is { } former ? format.WithUnit(format.Numbers.Write(former, indicator.Decimals), indicator.Unit) : null,
            Reason = value.Reason?[use.Language],
        };
    }
}
