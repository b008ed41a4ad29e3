using Generator.Content;
using Generator.Rendering.Figures;
using Generator.Rendering.Models;
using Generator.Site.Data;

namespace Generator.Site.Models;

/// <summary>Builds the way from the home page to a page, without the page itself.</summary>
internal sealed class BreadcrumbFactory(SiteContext site, SiteIndex index)
{
    public ModelList<LinkModel> Create(PageDocument document)
    {
        var language = document.Language;
        var home = new LinkModel(site.Configuration.Title[language], language.HomeUrl.Href);
        var strings = site.Theme.StringsOf(language);
        var newsroom = new LinkModel(strings.Text(StringKeys.PressReleases), ListReleases.NewsroomUrl(language).Href);
        return document switch
        {
            HomePage or ChooserPage or NotFoundPage => [],
            ReleaseListPage { List.Kind: ReleaseListKind.Newsroom } => [home],
            ReleaseListPage or ArticlePage { FrontMatter: ReleaseFrontMatter } => [home, newsroom],
            ArticlePage { FrontMatter: ChapterFrontMatter } chapter when index[language].ReportOf(chapter).Index is { } report => [home, site.LinkTo(report)],
            DataPage data => [home, site.LinkTo(data.Report), .. data.Owner is null ? Array.Empty<LinkModel>() : [new LinkModel(strings.Text(FigureStrings.DataTitle), DataPage.UrlOf(data.Report, owner: null).Href)]],
            _ => [home],
        };
    }
}
