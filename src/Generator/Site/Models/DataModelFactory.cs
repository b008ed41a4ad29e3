using Generator.Content.Indicators;
using Generator.Rendering.Figures;
using Generator.Rendering.Models;
using Generator.Site.Data;

namespace Generator.Site.Models;

/// <summary>Builds the models of data pages.</summary>
internal sealed class DataModelFactory(SiteContext site, SiteIndex index)
{
    public DataPageModel Create(DataPage page)
    {
        var strings = site.Theme.StringsOf(page.Language);
        return new DataPageModel(
            page.Title(strings, page.Language),
            page.Description(strings, page.Language),
            new DataFilesModel(IndicatorUrls.Csv(page.Edition, site.Options.Root).Href, IndicatorUrls.Json(page.Edition, site.Options.Root).Href, null))
        {
            SchemaUrl = IndicatorUrls.Schema(site.Options.Root).Href,
            Report = new LinkModel(page.Report.FrontMatter.Title[page.Report.ContentLanguage], page.Report.Url.Href) { Language = site.ForeignLanguage(page.Report, page.Language) },
            Filters = CreateFilters(page),
            Groups = [.. page.Indicators.GroupBy(indicator => indicator.Owner?.Id ?? "").Select(group => CreateGroup(group.Key, [.. group], page))],
        };
    }

    /// <summary>The pages that there are: one alone is nothing to choose from.</summary>
    private ModelList<LinkModel> CreateFilters(DataPage page)
    {
        var strings = site.Theme.StringsOf(page.Language);
        var pages = index.Pages.OfType<DataPage>().Where(other => other.Language == page.Language && other.Edition == page.Edition).ToList();
        return pages.Count > 1
            ? [.. pages.Select(other => new LinkModel(other.Owner?.Text[page.Language] ?? strings.Text(FigureStrings.DataAll), other.Url.Href, other.Url == page.Url))]
            : [];
    }

    private IndicatorGroupModel CreateGroup(string id, IReadOnlyList<Indicator> indicators, DataPage page)
    {
        var format = site.Directives.Figures.Format(page.Language);
        var name = indicators[0].Owner?.Text[page.Language];
        ImmutableArray<int> years = [.. indicators.SelectMany(indicator => indicator.Values).Select(value => value.Year).Distinct().Order()];
        var table = new TableBuilder(format).Create(name ?? page.Title(format.Strings, page.Language), indicators, years, hasChange: false);
        return new IndicatorGroupModel(id, name, table, [.. indicators.Select(indicator => Create(indicator, page))]);
    }

    private static IndicatorModel Create(Indicator indicator, DataPage page)
    {
        var language = page.Language;
        return new IndicatorModel(indicator.Id, indicator.Name[language], indicator.Unit.Text(language))
        {
            Description = indicator.Description?[language],
            Direction = indicator.Direction.ToString().ToLowerInvariant(),
            Boundary = indicator.Boundary?[language],
            Method = indicator.Method?[language],
            Source = indicator.Source?[language],
            Disclosures = indicator.Disclosures.IsEmpty ? null : string.Join(", ", indicator.Disclosures),
            Concept = indicator.Concept,
            Parts = [.. indicator.Parts.Select(part => CreatePart(part, page))],
        };
    }

    /// <summary>A part may stand on another page of the filter; all of them stand on the one with everything.</summary>
    private static LinkModel CreatePart(string id, DataPage page) =>
        new(page.Edition.Find(id)!.Name[page.Language], $"{DataPage.UrlOf(page.Report, owner: null).Href}#{id}");
}
