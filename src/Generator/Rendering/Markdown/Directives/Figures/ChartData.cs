using Generator.Diagnostics;
using Generator.Rendering.Figures.Charts;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Markdown.Directives.Figures;

/// <summary>A chart of indicators by year, or of targets.</summary>
internal sealed class ChartData(FigureDirectives figures) : IDirectiveData
{
    public string Directive => FigureDirectives.Chart;

    public bool IsRequired => true;

    public TemplateObject? Create(DirectiveUse use)
    {
        var figure = new FigureUse(use, figures.Indicators);
        var kind = use.Find("kind")?.Value ?? ChartKind.Bars;
        if (new ChartRequestReader(figure).Read(kind) is not { } request)
        {
            return null;
        }

        var source = ChartSource.Find(request, figures.Indicators);
        return CheckShape(use, source) is { } message ? Refuse(use, message) : ChartRequestReader.CreateModel(source, figures.Format(use.Language));
    }

    private static TemplateObject? Refuse(DirectiveUse use, string message)
    {
        use.Report(DirectiveDiagnostics.InvalidArgument, use.Find(FigureDirectives.Of)?.ValueSpan ?? use.Directive.NameSpan, message);
        return null;
    }

    /// <summary>What keeps these series from being drawn as this kind, or null.</summary>
    private static string? CheckShape(DirectiveUse use, ChartSource source)
    {
        var kind = source.Request.Kind;
        if (kind == ChartKind.Timeline)
        {
            return null;
        }

        if (source.Years.IsEmpty)
        {
            return source.Indicators.IsEmpty ? $"`{source.Request.Of[0]}` has no indicator to draw." : "There is no value in these years.";
        }

        return kind switch
        {
            ChartKind.Bars or ChartKind.Target when source.Request.Of.Length > 1 => $"`{kind}` shows one series; several are `grouped`, `stacked` or `lines`.",
            ChartKind.Target when source.Targets[0].Goal is null => $"`{source.Targets[0].Id}` has no goal to draw.",
            ChartKind.Grouped or ChartKind.Stacked or ChartKind.Shares when source.Indicators.Length > MostSeries => $"`{kind}` tells {MostSeries} series apart, not {source.Indicators.Length}.",
            ChartKind.Lines when source.Indicators.Length > MostSeries => $"`{kind}` tells {MostSeries} series apart, not {source.Indicators.Length}.",
            ChartKind.Stacked or ChartKind.Shares when HasNegative(source) => $"`{kind}` adds values up, and one of these is below zero.",
            _ => use.Find("axis") is { Value: "cut" } && kind != ChartKind.Lines ? "Only the axis of `lines` may be cut: bars tell by their length." : null,
        };
    }

    /// <summary>As many patterns and markers as the theme has.</summary>
    private const int MostSeries = 6;

    private static bool HasNegative(ChartSource source) =>
        source.Indicators.Any(indicator => source.Years.Any(year => source.ValueOf(indicator, year) < 0));
}
