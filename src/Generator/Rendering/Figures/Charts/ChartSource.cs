using Generator.Content;
using Generator.Content.Indicators;

namespace Generator.Rendering.Figures.Charts;

/// <summary>
/// What a chart is drawn from: the series of indicators in one unit, or targets, and the years. The first indicator's unit
/// is the chart's unless another is asked for; every series must convert to it.
/// </summary>
public sealed record ChartSource(ChartRequest Request, ImmutableArray<Indicator> Indicators, ImmutableArray<Target> Targets, Unit Unit)
{
    /// <summary>The years with a value, in the span that is asked for.</summary>
    public ImmutableArray<int> Years { get; } =
    [
        .. Indicators.SelectMany(indicator => indicator.Reported)
            .Select(value => value.Year)
            .Where(year => (Request.From is not { } from || year >= from) && (Request.To is not { } to || year <= to))
            .Distinct()
            .Order(),
    ];

    /// <summary>The source of a request that was found sound when its page was rendered.</summary>
    public static ChartSource Find(ChartRequest request, IndicatorSet set)
    {
        var edition = set.Editions.First(edition => edition.Name == request.Edition);
        ImmutableArray<Target> targets = IsOfTargets(request.Kind) ? [.. request.Of.Select(id => edition.FindTarget(id)!)] : [];
        ImmutableArray<Indicator> indicators = IsOfTargets(request.Kind)
            ? [.. targets.Select(target => target.Indicator).OfType<Indicator>()]
            : [.. request.Of.Select(id => edition.Find(id)!)];
        return new ChartSource(request, indicators, targets, UnitOf(request, indicators, edition));
    }

    public static bool IsOfTargets(string kind) => kind is ChartKind.Target or ChartKind.Timeline;

    /// <summary>The value of a year in the chart's unit.</summary>
    public decimal? ValueOf(Indicator indicator, int year) =>
        indicator.Find(year)?.Value is { } value ? indicator.Unit.Convert(value, Unit) : null;

    private static Unit UnitOf(ChartRequest request, ImmutableArray<Indicator> indicators, IndicatorEdition edition) =>
        request.Unit is { } id
            ? edition.Indicators.Select(indicator => indicator.Unit).FirstOrDefault(unit => unit.Id == id) ?? Unit.Named(id, null)
            : indicators.FirstOrDefault()?.Unit ?? Unit.Named("", null);
}
