using Generator.Content;
using Generator.Imaging;
using Generator.Site.Data;
using Generator.Site.Gallery;
using Generator.Site.Models;

namespace Generator.Site.Sharing;

/// <summary>The cards of pages: what they say, and where they are.</summary>
public sealed class ShareCards(SiteContext site, SiteIndex index)
{
    private const int HashLength = 10;

    /// <summary>The card of a page that may be shared; null where there is none.</summary>
    public ShareCard? Create(PageDocument page)
    {
        if (site.CardDesign is null || page is NotFoundPage or ChooserPage || !page.IsIndexed)
        {
            return null;
        }

        var language = page.Language;
        var strings = site.Theme.StringsOf(language);
        var home = new ShareCard(site.Configuration.Title[language]) { Site = site.Configuration.Publisher.Name[language], Section = null };
        return page switch
        {
            ArticlePage { FrontMatter: ReleaseFrontMatter release } => home with
            {
                Title = release.Title[language],
                Site = home.Title,
                Section = strings.Text(StringKeys.PressReleases),
                Date = strings.Format(release.Date, "long"),
            },
            ArticlePage { FrontMatter: ReportFrontMatter report } => home with
            {
                Title = report.Title[language],
                Site = home.Title,
                Section = strings.Text(StringKeys.Report),
                Date = report.Period[language],
            },
            ArticlePage { FrontMatter: ChapterFrontMatter } chapter => home with
            {
                Title = chapter.FrontMatter.Title[language],
                Site = home.Title,
                Section = index[language].ReportOf(chapter).Index?.FrontMatter.Title[language],
            },
            ArticlePage article => home with { Title = article.FrontMatter.Title[language], Site = home.Title },
            ReleaseListPage list => home with { Title = site.ListTitle(list.List, language), Site = home.Title },
            DataPage data => home with { Title = data.Title(strings, language), Site = home.Title },
            GlossaryPage => home with { Title = site.GlossaryTitle(page.Language), Site = home.Title },
            GalleryPage => home with { Title = strings.Text(StringKeys.Media), Site = home.Title },
            _ => home,
        };
    }

    public UrlPath UrlOf(ShareCard card) => new UrlPath($"/media/share/card.{card.Key(site.CardDesign!)[..HashLength]}.png").Below(site.Options.Root);
}
