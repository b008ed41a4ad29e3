using Generator.Content;
using Generator.Content.Indicators;
using Generator.Pipelines;

namespace Generator.Site.Data;

/// <summary>Makes the data pages of each report with indicators: one with all, and one for each owner where there are several.</summary>
public sealed class CreateDataPages(IndicatorSet indicators) : Module<ArticlePage>
{
    protected override IEnumerable<Document> Execute(IReadOnlyList<ArticlePage> documents, ExecutionContext context) =>
        from report in documents
        where report.FrontMatter is ReportFrontMatter
        from edition in indicators.Editions
        where edition.Folder == report.Key.Folder
        from page in CreatePages(edition, report)
        select page;

    private static IEnumerable<DataPage> CreatePages(IndicatorEdition edition, ArticlePage report)
    {
        var owners = DataPage.OwnersOf(edition).ToList();
        return owners.Count > 1
            ? owners.Select(owner => new DataPage(edition, report, owner)).Prepend(new DataPage(edition, report, Owner: null))
            : [new DataPage(edition, report, Owner: null)];
    }
}
