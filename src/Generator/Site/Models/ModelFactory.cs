using Generator.Content;
using Generator.Rendering.Models;
using Generator.Site.Data;
using Generator.Site.Gallery;
using Generator.Site.Search;

namespace Generator.Site.Models;

/// <summary>
/// Builds what a template sees of a page: a pure function of the page and the site, asked for when the page is
/// rendered.
/// </summary>
public sealed class ModelFactory(SiteContext site, SiteIndex index)
{
    private readonly SiteModelFactory sites = new(site, index);
    private readonly PageModelFactory pages = new(site, index);
    private readonly ReleaseModelFactory releases = new(site, index);
    private readonly ReportModelFactory reports = new(site, index);

    private GalleryModelFactory Galleries => field ??= new(site, index, releases);

    public TemplateGlobals Create(PageDocument document) => document switch
    {
        HomePage home => Create(home, LayoutNames.Home, "home", CreateHome(home)),
        ChooserPage => Create(document, LayoutNames.Chooser, null, null),
        NotFoundPage => Create(document, LayoutNames.NotFound, null, null),
        ReleaseListPage list => Create(
            list, list.List.Kind == ReleaseListKind.Topic ? LayoutNames.Topic : LayoutNames.PressList, "list", releases.CreateList(list)),
        SearchPage search => Create(search, LayoutNames.Search, "search", releases.CreateSearch(search)),
        GalleryPage gallery => Create(gallery, LayoutNames.Media, "media", Galleries.Create(gallery)),
        ArticlePage { FrontMatter: ReleaseFrontMatter } release => Create(release, LayoutNames.Release, "release", releases.Create(release)),
        ArticlePage { FrontMatter: ReportFrontMatter } report => Create(report, LayoutNames.Report, "report", reports.CreateReport(index[report.Language].ReportOf(report))),
        ArticlePage { FrontMatter: ChapterFrontMatter } chapter => Create(chapter, LayoutNames.Chapter, "chapter", reports.CreateChapter(chapter)),
        GlossaryPage glossary => Create(glossary, LayoutNames.Glossary, "glossary", CreateGlossary(glossary)),
        DataPage data => Create(data, LayoutNames.Data, "data", new DataModelFactory(site, index).Create(data)),
        ArticlePage { FrontMatter: PageFrontMatter { IsStyleguide: true } } page when site.Theme.FindLayout(LayoutNames.Styleguide) is not null =>
            Create(page, LayoutNames.Styleguide, "styleguide", new StyleguideModelFactory(index, releases, reports).Create(page, CreateDocument(page))),
        ArticlePage article => Create(article, LayoutNames.Page, "document", CreateDocument(article)),
        _ => throw new ArgumentException($"{document.Url} is of no known kind.", nameof(document)),
    };

    private TemplateGlobals Create(PageDocument document, string layout, string? contentName, Rendering.Templates.TemplateObject? content) =>
        new(sites.Create(document), pages.Create(document, layout), contentName, content);

    private HomeModel CreateHome(HomePage home)
    {
        const int newest = 3;
        var language = index[home.Language];
        var report = language.Reports.FirstOrDefault(report => report.Index is not null);
        return new HomeModel(
            [.. language.Releases.Take(newest).Select(releases.CreateCard)],
            report is null ? null : reports.CreateReport(report),
            report is null ? [] : reports.CreateLinks(report, current: null));
    }

    private static GlossaryModel CreateGlossary(GlossaryPage page)
    {
        var letters = page.Terms.GroupBy(term => char.ToUpperInvariant(term.SortKeyIn(page.Language)[0]));
        return new GlossaryModel([.. letters.Select(letter => new GlossaryLetterModel(letter.Key.ToString(), [.. letter.Select(term => CreateTerm(term, page.Language))]))]);
    }

    private static GlossaryTermModel CreateTerm(GlossaryTerm term, Language language) => new(term.Id, term.Label[language], term.Definition![language])
    {
        Abbreviation = term.Abbreviation?.Find(language)?.Value,
    };

    private static DocumentModel CreateDocument(ArticlePage article) => new(
        article.FrontMatter.Title[article.ContentLanguage],
        article.FrontMatter.Summary?[article.ContentLanguage],
        article.Body,
        TableOfContents.Create(article.Body.Headings));
}
