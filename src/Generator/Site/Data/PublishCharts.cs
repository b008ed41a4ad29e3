using System.Text;
using Generator.Content;
using Generator.Content.Indicators;
using Generator.Output;
using Generator.Pipelines;
using Generator.Rendering.Figures.Charts;
using Generator.Rendering.Markdown.Directives.Figures;
using Generator.Rendering.Models;

namespace Generator.Site.Data;

/// <summary>Publishes the files of the charts and tables that texts show, beside the page: data as CSV and JSON, and the drawing as SVG.</summary>
public sealed class PublishCharts(SiteContext site) : IModule
{
    /// <summary>The partial that makes a file of a chart.</summary>
    private const string FilePartial = "chart-file";

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var files = SiteIndexDocument.Of(context).Pages.OfType<ArticlePage>()
            .SelectMany(page => page.Body.Charts, (page, chart) => CreateFiles(page, chart, context));
        return [.. documents, .. files.SelectMany(outputs => outputs)];
    }

    private IEnumerable<DataOutput> CreateFiles(ArticlePage page, ChartRequest request, ExecutionContext context)
    {
        var source = ChartSource.Find(request, site.Directives.Figures.Indicators);
        var years = ChartBuilder.TableYears(source);
        yield return new DataOutput(page.Url.File($"{request.Name}.csv"), () => new IndicatorRows([page.Language]).Write(source.Indicators, IsShown));
        yield return new DataOutput(page.Url.File($"{request.Name}.json"), () => new IndicatorsJson(site).Write(request.Title ?? request.Name, EditionOf(request), source.Indicators, IsShown));
        if (request.Kind != FigureDirectives.Table)
        {
            yield return new DataOutput(page.Url.File($"{request.Name}.svg"), () => Draw(source, page, context));
        }

        bool IsShown(IndicatorValue value) => years.Contains(value.Year);
    }

    private IndicatorEdition EditionOf(ChartRequest request) =>
        site.Directives.Figures.Indicators.Editions.First(edition => edition.Name == request.Edition);

    private byte[] Draw(ChartSource source, ArticlePage page, ExecutionContext context)
    {
        if (site.Theme.FindPartial(FilePartial) is not { } template)
        {
            return [];
        }

        var format = site.Directives.Figures.Format(page.Language);
        var model = new ChartFileModel(new ChartBuilder(format).Create(source), site.Configuration.Publisher.Name[page.Language]);
        var svg = site.Fragments.Render(template, model, page.Language, context.Diagnostics);
        return Encoding.UTF8.GetBytes($"{svg}\n");
    }
}
