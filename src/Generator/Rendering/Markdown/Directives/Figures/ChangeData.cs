using Generator.Content.Indicators;
using Generator.Diagnostics;
using Generator.Rendering.Figures;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Markdown.Directives.Figures;

/// <summary>
/// The change of an indicator between two years: in percent of the first, of an indicator in percent in percentage
/// points, or as a value. With <c>as=fall</c> or <c>as=rise</c> it has no sign, and it is an error if the figure moved the
/// other way: a text that says <c>fell by</c> stays true.
/// </summary>
internal sealed class ChangeData(FigureDirectives figures) : IDirectiveData
{
    private const int DecimalsOfPercent = 1;
    private const string AsPercent = "percent";
    private const string AsPoints = "points";

    public string Directive => FigureDirectives.Change;

    public bool IsRequired => true;

    public TemplateObject? Create(DirectiveUse use)
    {
        var figure = new FigureUse(use, figures.Indicators);
        if (figure.FindIndicator() is not { Indicator: var indicator }
            || figure.FindValue(indicator, "from") is not { Value: { } start } from
            || figure.FindValue(indicator, "to") is not { Value: { } end } to)
        {
            return null;
        }

        var kind = use.Find("in")?.Value ?? (indicator.Unit.IsPercent ? AsPoints : AsPercent);
        if (!CheckKind(kind, indicator, start, use))
        {
            return null;
        }

        var change = kind == AsPercent ? (end - start) / Math.Abs(start) * 100 : end - start;
        CheckDirection(use, indicator, change);
        return new FigureModel(Write(figure, indicator, kind, change), change.ToString("0.####", CultureInfo.InvariantCulture), StatusName.Of(Weaker(from, to)))
        {
            Name = indicator.Name[use.Language],
            Period = figures.Format(use.Language).Years(from.Year, to.Year),
        };
    }

    private string Write(FigureUse figure, Indicator indicator, string kind, decimal change)
    {
        var format = figures.Format(figure.Use.Language);
        var decimals = figure.ReadDecimals() ?? (kind == AsPercent ? DecimalsOfPercent : indicator.Decimals);
        var number = format.Change(change, decimals, isSigned: figure.Use.Find("as") is null);
        return figure.HasNoUnit ? number : kind switch
        {
            AsPercent => format.WithUnit(number, Unit.Named("%", null)),
            AsPoints => format.Strings.Text(FigureStrings.Points, number),
            _ => format.WithUnit(number, indicator.Unit),
        };
    }

    private static bool CheckKind(string kind, Indicator indicator, decimal start, DirectiveUse use)
    {
        var message = kind == AsPoints && !indicator.Unit.IsPercent ? $"`{indicator.Id}` is in {indicator.Unit.Id}; only what is in percent changes by points."
            : kind == AsPercent && start == 0 ? $"`{indicator.Id}` begins at zero, and of that nothing is a percentage. Use `in=value`."
            : null;
        if (message is not null)
        {
            use.Report(DirectiveDiagnostics.InvalidArgument, use.Find("in")?.ValueSpan ?? use.Directive.NameSpan, message);
        }

        return message is null;
    }

    private static void CheckDirection(DirectiveUse use, Indicator indicator, decimal change)
    {
        var isWrong = use.Find("as")?.Value switch
        {
            "fall" => change >= 0,
            "rise" => change <= 0,
            _ => false,
        };
        if (isWrong)
        {
            use.Report(IndicatorDiagnostics.WrongDirection, use.Find("as")!.ValueSpan, $"`{indicator.Id}` {(change > 0 ? "rose" : change < 0 ? "fell" : "did not change")} in this time.");
        }
    }

    /// <summary>A change is no surer than the less sure of its two values.</summary>
    private static ValueStatus Weaker(IndicatorValue from, IndicatorValue to)
    {
        ValueStatus[] statuses = [from.Status, to.Status];
        return Array.Find([ValueStatus.Illustrative, ValueStatus.Target, ValueStatus.Estimated, ValueStatus.Restated], statuses.Contains);
    }
}
