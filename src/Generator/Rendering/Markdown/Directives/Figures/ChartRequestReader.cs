using Generator.Content;
using Generator.Content.Indicators;
using Generator.Diagnostics;
using Generator.Rendering.Figures;
using Generator.Rendering.Figures.Charts;
using Generator.Rendering.Models;

namespace Generator.Rendering.Markdown.Directives.Figures;

/// <summary>Reads what a chart or table directive asks for, so that its files can be made from that alone.</summary>
internal sealed class ChartRequestReader(FigureUse figure)
{
    /// <summary>Null, with a diagnostic, where something named is not there.</summary>
    public ChartRequest? Read(string kind)
    {
        var use = figure.Use;
        if (use.Source.Document is null)
        {
            return Refuse(use.Directive.NameSpan, $"`{use.Directive.Name}` stands in documents only: its files lie beside the page.");
        }

        var isOfTargets = ChartSource.IsOfTargets(kind);
        var found = isOfTargets
            ? [.. figure.FindTargets().Select(item => (item.Edition, item.Target.Id, Indicator: item.Target.Indicator))]
            : figure.FindIndicators().Select(item => (item.Edition, item.Indicator.Id, Indicator: (Indicator?)item.Indicator)).ToImmutableArray();
        if (found.IsEmpty)
        {
            return null;
        }

        if (found.Any(item => item.Edition != found[0].Edition))
        {
            return Refuse(use.Find(FigureDirectives.Of)!.ValueSpan, "These are of different editions of the report; name one with `report=`.");
        }

        return Complete(new ChartRequest(NameOf(kind, found[0].Id), kind, found[0].Edition.Name, [.. found.Select(item => item.Id)]), [.. found.Select(item => item.Indicator).OfType<Indicator>()], found[0].Edition);
    }

    public static ChartDirectiveModel CreateModel(ChartSource source, FigureFormat format)
    {
        var request = source.Request;
        var chart = new ChartBuilder(format).Create(source);
        return new ChartDirectiveModel(chart, chart.Table!, new DataFilesModel($"{request.Name}.csv", $"{request.Name}.json", $"{request.Name}.svg"));
    }

    private ChartRequest? Complete(ChartRequest request, ImmutableArray<Indicator> indicators, IndicatorEdition edition)
    {
        var use = figure.Use;
        if (!indicators.IsEmpty && request.Kind is not (ChartKind.Timeline or FigureDirectives.Table) && FindOddUnit(indicators, figure.FindUnit(indicators[0], edition)) is { } odd)
        {
            use.Report(IndicatorDiagnostics.IncompatibleUnits, use.Find(FigureDirectives.Of)?.ValueSpan ?? use.Directive.NameSpan, $"`{odd.Id}` is in {odd.Unit.Id}, `{indicators[0].Id}` in {indicators[0].Unit.Id}; one chart has one unit.");
            return null;
        }

        if (use.Used.Charts.Any(other => other.Name == request.Name))
        {
            return Refuse(use.Directive.NameSpan, $"Another figure of this text has the name `{request.Name}` already; give this one a name of its own with `#name`.");
        }

        var complete = request with
        {
            Title = use.Directive.Label is { } label && !FigureDirectives.TakesId(use.Directive.Name) ? PlainText.Of(label) : null,
            From = figure.ReadYear("from"),
            To = figure.ReadYear("to"),
            Unit = figure.HasNoUnit ? null : use.Find("unit")?.Value,
            IsCut = use.Find("axis") is { Value: "cut" },
        };
        use.Used.Add(complete);
        return complete;
    }

    private static Indicator? FindOddUnit(ImmutableArray<Indicator> indicators, Unit unit) => indicators.FirstOrDefault(indicator => !indicator.Unit.ConvertsTo(unit));

    private string NameOf(string kind, string id) => figure.Use.Find("id")?.Value ?? $"{kind}-{id}";

    private ChartRequest? Refuse(Markdig.Syntax.SourceSpan span, string message)
    {
        figure.Use.Report(DirectiveDiagnostics.InvalidArgument, span, message);
        return null;
    }
}
