using Generator.Content;
using Generator.Rendering.Models;
using Generator.Site.Data;

namespace Generator.Site.Models;

/// <summary>Builds the models of reports and their chapters.</summary>
internal sealed class ReportModelFactory(SiteContext site, SiteIndex index)
{
    public ReportModel CreateReport(ReportContents report)
    {
        var page = report.Index!;
        var frontMatter = (ReportFrontMatter)page.FrontMatter;
        var language = page.ContentLanguage;
        return new ReportModel(frontMatter.Title[language], page.Url.Href, page.Body)
        {
            Summary = frontMatter.Summary?[language],
            Period = frontMatter.Period[language],
            Statement = frontMatter.Statement?[language],
            Language = site.ForeignLanguage(page, page.Language),
            Chapters = CreateLinks(report, current: null),
            Image = PictureModels.Create(page.Image, language, site.Configuration),
            Toc = TableOfContents.Create(page.Body.Headings),
            Figures = HeadlineFigures.Create(page, site),
            DataUrl = site.Directives.Figures.EditionOf(page.Key.Folder) is null ? null : DataPage.UrlOf(page, owner: null).Href,
        };
    }

    public ChapterModel CreateChapter(ArticlePage page)
    {
        var report = index[page.Language].ReportOf(page);
        var links = CreateLinks(report, page);
        var position = report.Chapters.IndexOf(page);
        var disclosures = CreateContentIndex(page);
        return new ChapterModel(links[position], page.Body)
        {
            Toc = [.. TableOfContents.Create(page.Body.Headings), .. disclosures.Select(list => new TocEntryModel(list.Id, list.Title, TableOfContents.TopLevel, []))],
            Disclosures = disclosures,
            ReadingMinutes = page.Body.ReadingMinutes,
            Image = PictureModels.Create(page.Image, page.ContentLanguage, site.Configuration),
            Chapters = links,
            Previous = links.ElementAtOrDefault(position - 1),
            Next = links.ElementAtOrDefault(position + 1),
            Period = (report.Index?.FrontMatter as ReportFrontMatter)?.Period[report.Index!.ContentLanguage],
            Report = report.Index is { } contents ? new LinkModel(contents.FrontMatter.Title[contents.ContentLanguage], contents.Url.Href) { Language = site.ForeignLanguage(contents, page.Language) } : null,
        };
    }

    /// <summary>The content index of the edition, where the chapter is the one that shows it.</summary>
    private ModelList<DisclosureListModel> CreateContentIndex(ArticlePage page) =>
        site.Configuration.Editions.Of(page.Key) is { Disclosures.IsEmpty: false } edition && edition.IndexChapter?.Value == page.Key.Name
            ? new ContentIndexFactory(site, edition, index).Create(page)
            : [];

    public ModelList<ChapterLinkModel> CreateLinks(ReportContents report, ArticlePage? current) =>
    [
        .. report.Chapters.Select((chapter, position) =>
            new ChapterLinkModel(chapter.FrontMatter.Title[chapter.ContentLanguage], chapter.Url.Href, position + 1)
            {
                Summary = chapter.FrontMatter.Summary?[chapter.ContentLanguage],
                Pillar = ((ChapterFrontMatter)chapter.FrontMatter).Pillar?[chapter.ContentLanguage],
                Current = chapter == current,
                Language = site.ForeignLanguage(chapter, chapter.Language),
            }),
    ];
}
