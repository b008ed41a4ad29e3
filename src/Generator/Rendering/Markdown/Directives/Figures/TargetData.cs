using Generator.Content.Indicators;
using Generator.Rendering.Figures;
using Generator.Rendering.Figures.Charts;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Markdown.Directives.Figures;

/// <summary>
/// A target with what is known of it: base, goal, the newest value, whether that is on the straight path between them,
/// and a chart of it. Nothing is made up for what is missing.
/// </summary>
internal sealed class TargetData(FigureDirectives figures) : IDirectiveData
{
    private const string Unknown = "unknown";
    private const int DecimalsOfPercent = 1;

    public string Directive => FigureDirectives.Target;

    public bool IsRequired => true;

    public TemplateObject? Create(DirectiveUse use)
    {
        var figure = new FigureUse(use, figures.Indicators);
        if (figure.FindTarget() is not { } found)
        {
            return null;
        }

        var (edition, target) = found;
        var language = use.Language;
        var format = figures.Format(language);
        var model = new TargetModel(target.Id, target.Name[language], format.Year(target.TargetYear), target.Progress is { } known ? StateName(known.State) : Unknown)
        {
            Statement = target.Statement?[language],
            Scope = target.Scope?[language],
            Plan = target.Plan is { } plan && use.Link($"{edition.Folder}{WithExtension(plan)}") is { } href ? new LinkModel(format.Strings.Text(FigureStrings.Plan), href) : null,
            Verifier = target.Verifier?[language],
        };
        return target.Indicator is { } indicator ? WithProgress(model, target, indicator, format) with { Chart = CreateChart(figure, target, edition, format) } : model;
    }

    private static TargetModel WithProgress(TargetModel model, Target target, Indicator indicator, FigureFormat format) => model with
    {
        Base = target.BaseYear is { } year ? Value(indicator, indicator.Find(year), format) : null,
        Goal = Value(indicator, indicator.Find(target.TargetYear), format),
        Latest = Value(indicator, indicator.Latest, format),
        Expected = target.Progress is { } progress ? format.WithUnit(format.Numbers.Write(progress.Expected, indicator.Decimals), indicator.Unit) : null,
        Done = target.Progress is { } done ? format.WithUnit(format.Numbers.Write(done.Done, DecimalsOfPercent), Unit.Named("%", null)) : null,
    };

    private static TargetValueModel? Value(Indicator indicator, IndicatorValue? value, FigureFormat format) => value is { Value: { } number }
        ? new TargetValueModel(format.WithUnit(format.Numbers.Write(number, indicator.Decimals), indicator.Unit), format.Year(value.Year), StatusName.Of(value.Status))
        : null;

    private ChartDirectiveModel? CreateChart(FigureUse figure, Target target, IndicatorEdition edition, FigureFormat format)
    {
        if (target.Progress is null || figure.Use.Source.Document is null)
        {
            return null;
        }

        // Not the name of a `chart` of the target, which may stand beside this one.
        var request = new Content.ChartRequest($"progress-{target.Id}", ChartKind.Target, edition.Name, [target.Id]);
        figure.Use.Used.Add(request);
        return ChartRequestReader.CreateModel(ChartSource.Find(request, figures.Indicators), format);
    }

    private static string StateName(TargetState state) => state switch
    {
        TargetState.OnTrack => "on-track",
        TargetState.OffTrack => "off-track",
        _ => "reached",
    };

    private static string WithExtension(string plan) => plan.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash
        ? $"{plan[..hash]}.md{plan[hash..]}"
        : plan + ".md";
}
