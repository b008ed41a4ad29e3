using Generator.Content;
using Generator.Rendering.Models;
using Generator.Site.Data;

namespace Generator.Site.Models;

/// <summary>
/// Says which pages the search finds and by what they are filtered: what somebody wrote or what data say, once. Lists
/// lead to such pages and are not found themselves; nor is a text that is shown in place of a missing translation.
/// </summary>
internal sealed class SearchEntryFactory(SiteContext site, SiteIndex index)
{
    /// <summary>The kinds of pages that the search finds.</summary>
    public static ImmutableArray<string> Layouts { get; } =
        [LayoutNames.Release, LayoutNames.Report, LayoutNames.Chapter, LayoutNames.Data, LayoutNames.Glossary, LayoutNames.Page];

    public SearchEntryModel? Create(PageDocument page, string layout) =>
        page.IsIndexed && page is ArticlePage or GlossaryPage or DataPage { Owner: null, IsIndexed: true }
            ? new SearchEntryModel([.. Filters(page, layout)]) { Date = (page as ArticlePage)?.FrontMatter is ReleaseFrontMatter release ? new DateModel(release.Date) : null }
            : null;

    private IEnumerable<SearchFilterModel> Filters(PageDocument page, string layout)
    {
        var language = page.Language;
        yield return new SearchFilterModel("type", site.Theme.StringsOf(language).Text(StringKeys.SearchTypePrefix + layout));
        if (YearOf(page) is { } year)
        {
            yield return new SearchFilterModel("year", year);
        }

        foreach (var topic in (page as ArticlePage)?.FrontMatter is ReleaseFrontMatter release ? release.Topics : [])
        {
            yield return new SearchFilterModel("topic", topic.Label[language]);
        }

        if ((page as ArticlePage)?.FrontMatter is ChapterFrontMatter { Pillar: { } pillar })
        {
            yield return new SearchFilterModel("pillar", pillar[language]);
        }
    }

    /// <summary>The year of a release, or the edition of a report, which its folder is named for.</summary>
    private string? YearOf(PageDocument page) => page switch
    {
        ArticlePage { FrontMatter: ReleaseFrontMatter release } => release.Date.Year.ToString(CultureInfo.InvariantCulture),
        ArticlePage { FrontMatter: ReportFrontMatter or ChapterFrontMatter } chapter => EditionOf(index[page.Language].ReportOf(chapter).Folder),
        DataPage data => EditionOf(data.Edition.Name),
        _ => null,
    };

    private static string EditionOf(string folder) => folder[(folder.LastIndexOf('/') + 1)..];
}
