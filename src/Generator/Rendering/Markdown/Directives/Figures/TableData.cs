using Generator.Diagnostics;
using Generator.Rendering.Figures;
using Generator.Rendering.Figures.Charts;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Markdown.Directives.Figures;

/// <summary>A table of indicators by year; with <c>change</c>, a last column tells the change from the first to the last year.</summary>
internal sealed class TableData(FigureDirectives figures) : IDirectiveData
{
    public string Directive => FigureDirectives.Table;

    public bool IsRequired => true;

    public TemplateObject? Create(DirectiveUse use)
    {
        if (new ChartRequestReader(new FigureUse(use, figures.Indicators)).Read(FigureDirectives.Table) is not { } request)
        {
            return null;
        }

        var source = ChartSource.Find(request, figures.Indicators);
        if (source.Years.IsEmpty)
        {
            use.Report(DirectiveDiagnostics.InvalidArgument, use.Find(FigureDirectives.Of)!.ValueSpan, "There is no value in these years.");
            return null;
        }

        var table = new TableBuilder(figures.Format(use.Language)).Create(request.Title ?? "", source.Indicators, source.Years, use.Find("change") is { Value: null or "true" });
        return new ChartDirectiveModel(null, table, new DataFilesModel($"{request.Name}.csv", $"{request.Name}.json", null));
    }
}
