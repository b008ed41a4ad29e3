using System.Collections.Concurrent;
using Generator.Content;
using Generator.Rendering.Models;
using Generator.Site.Feeds;
using Generator.Site.Gallery;
using Generator.Site.Search;
using Generator.Site.Sharing;

namespace Generator.Site.Models;

/// <summary>Builds the site as a page's language sees it: its navigation, footer, feeds and icons.</summary>
internal sealed class SiteModelFactory(SiteContext site, SiteIndex index)
{
    private readonly ConcurrentDictionary<(Language, string, UrlPath), SiteModel> sites = [];

    /// <summary>The site as a page sees it: the same for all pages of a language with the same links marked as current.</summary>
    public SiteModel Create(PageDocument document)
    {
        var key = (document.Language, SectionOf(document), document is GlossaryPage or SearchPage || index[document.Language].PlainPages.Any(page => page.Url == document.Url) ? document.Url : default);
        return sites.GetOrAdd(key, static (_, arguments) => arguments.Factory.CreateNew(arguments.Document), (Factory: this, Document: document));
    }

    /// <summary>The part of the navigation that a page is in: the first segment of its path behind the language, and an edition's name.</summary>
    private static string SectionOf(PageDocument document)
    {
        var segments = document.Url.Value[document.Language.Root.Value.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', segments.Skip(1).Take(segments.ElementAtOrDefault(1) == "report" ? 2 : 1));
    }

    private SiteModel CreateNew(PageDocument document)
    {
        var language = document.Language;
        var configuration = site.Configuration;
        var strings = site.Theme.StringsOf(language);
        var report = index[language].Reports.Select(report => report.Index).FirstOrDefault(contents => contents is not null);
        return new SiteModel(configuration.Title[language], configuration.Description[language])
        {
            Publisher = configuration.Publisher.Name[language],
            BaseUrl = configuration.Origin,
            HomeUrl = language.HomeUrl.Href,
            PressUrl = ListReleases.NewsroomUrl(language).Href,
            FeedUrl = configuration.Absolute(FeedFormat.Atom.Url(language.HomeUrl)),
            Feeds = FeedLinks.Create(language.HomeUrl, configuration.Title[language], configuration),
            Navigation = CreateNavigation(document, report),
            Footer =
            [
                .. index[language].PlainPages.Select(page => site.LinkTo(page, page.Url == document.Url)),
                .. configuration.Search is null ? Array.Empty<LinkModel>() : [new LinkModel(strings.Text(StringKeys.SearchTitle), SearchPage.UrlOf(language).Href, document is SearchPage)],
                .. configuration.HasGlossary ? [new LinkModel(site.GlossaryTitle(language), GlossaryTerm.PageUrl(language).Href, document is GlossaryPage)] : Array.Empty<LinkModel>(),
            ],
            TouchIconUrl = CreateIcons.PngUrl(site, CreateIcons.TouchSize)?.Href,
            ManifestUrl = CreateIcons.IsMade(site) ? CreateIcons.ManifestUrl(language).Href : null,
            Languages = [.. configuration.Languages.Select(site.LanguageModel)],
            Search = site.OffersSearch ? new SearchModel(SearchPage.UrlOf(language).Href, SearchIndexer.Folder.Href) : null,
            Report = report is null ? null : site.LinkTo(report, report.Url == document.Url),
        };
    }

    private ModelList<LinkModel> CreateNavigation(PageDocument document, ArticlePage? report)
    {
        var strings = site.Theme.StringsOf(document.Language);
        var links = new List<LinkModel> { Section(strings.Text(StringKeys.PressReleases), ListReleases.NewsroomUrl(document.Language)) };
        if (report is not null)
        {
            links.Add(Section(strings.Text(StringKeys.Report), report.Url));
        }

        if (index[document.Language].HasGallery)
        {
            links.Add(Section(strings.Text(StringKeys.Media), GalleryPage.UrlOf(document.Language)));
        }

        return [.. links];

        LinkModel Section(string text, UrlPath url) => new(text, url.Href, document.Url.Value.StartsWith(url.Value, StringComparison.Ordinal));
    }
}
