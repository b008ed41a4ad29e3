using Generator.Content;
using Generator.Content.Reporting;
using Generator.Imaging;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;
using Generator.Site.Data;
using Generator.Site.Gallery;
using Generator.Site.Search;
using Generator.Site.Sharing;
using Generator.Site.StructuredData;
using NodaTime;

namespace Generator.Site.Models;

/// <summary>Builds what every page has: its head and its place in the site.</summary>
internal sealed class PageModelFactory(SiteContext site, SiteIndex index)
{
    private readonly ShareCards cards = new(site, index);
    private readonly SearchEntryFactory searchEntries = new(site, index);
    private readonly BreadcrumbFactory breadcrumbs = new(site, index);

    public PageModel Create(PageDocument document, string layout)
    {
        var (title, description) = Describe(document);
        var article = document as ArticlePage;
        var release = article?.FrontMatter as ReleaseFrontMatter;
        var list = document as ReleaseListPage;
        var trail = breadcrumbs.Create(document);
        return new PageModel(layout, title, site.LanguageModel(document.Language))
        {
            Description = description,
            Url = document.Url.Href,
            Canonical = document is NotFoundPage ? null : site.Configuration.Absolute(document.Url),
            Alternates = CreateAlternates(document),
            Translations = [.. site.Configuration.Languages.Select(language => CreateTranslation(document, language))],
            Breadcrumbs = trail,
            Feeds = list is { List.Kind: ReleaseListKind.Topic } ? FeedLinks.Create(list.List.Url, site.FeedTitle(list.List, list.Language), site.Configuration) : [],
            Image = PictureModels.Create(article?.Image, article?.ContentLanguage ?? document.Language, site.Configuration),
            ShareImage = CreateCard(document, title) ?? PictureModels.CreateShared(article?.Image, article?.ContentLanguage ?? document.Language, site.Configuration),
            OpenGraphType = release is null ? "website" : "article",
            OpenGraphLocale = RegionalTag.Of(article?.ContentLanguage ?? document.Language).Replace('-', '_'),
            Published = release is null ? null : new DateModel(release.Published),
            MailUrl = $"mailto:?subject={Uri.EscapeDataString(title)}&body={Uri.EscapeDataString(site.Configuration.Absolute(document.Url))}",
            Modified = release is not null ? new DateModel(release.Modified) : CommitOf(article) is { } change ? new DateModel(change.InZone(site.Configuration.Zone)) : null,
            Pdf = article?.Pdf is { } pdf ? new FileModel(pdf.Url.Href, pdf.File.FileName, "PDF", pdf.Length) : null,
            JsonLd = CreateJsonLd(document),
            DocumentJsonLd = article is not null && CommitOf(article) is { } committed ? new RawHtml(WebPageJson.Write(article, site, committed)) : null,
            BreadcrumbJsonLd = trail.Count == 0
                ? null
                : new RawHtml(BreadcrumbJson.Write(trail, new LinkModel(title, document.Url.Href), site.Configuration.Origin)),
            Search = site.Configuration.Search is null ? null : searchEntries.Create(document, layout),
            NoIndex = !document.IsIndexed || site.Options.EmbargoedPreview,
            IsPreview = site.Options.EmbargoedPreview,
            Fallback = article is not null && article.ContentLanguage != document.Language ? site.LanguageModel(article.ContentLanguage) : null,
            Behind = article?.Behind is { } changes ? CreateBehind(article, changes) : null,
            PreviousUrl = NeighbourUrl(document, -1),
            NextUrl = NeighbourUrl(document, 1),
        };
    }

    private ShareImageModel? CreateCard(PageDocument document, string title) => cards.Create(document) is { } card
        ? new ShareImageModel(site.Configuration.Absolute(cards.UrlOf(card)), PictureFormat.Png.MediaType(), ShareCard.Width, ShareCard.Height) { Alt = title }
        : null;

    /// <summary>The page of a list that many pages on.</summary>
    private static string? NeighbourUrl(PageDocument document, int distance) => document switch
    {
        ReleaseListPage list when list.Number + distance is > 0 and var number && number <= list.Count => list.List.PageUrl(number).Href,
        GalleryPage gallery when gallery.Number + distance is > 0 and var number && number <= gallery.Count => GalleryPage.PageUrl(gallery.Language, number).Href,
        _ => null,
    };

    /// <summary>When a document that has no date of its own last changed; a release says itself when it did.</summary>
    private static Instant? CommitOf(ArticlePage? article) => article is null or { FrontMatter: ReleaseFrontMatter } ? null : article.Content.Translation.Committed;

    private RawHtml? CreateJsonLd(PageDocument document) => document switch
    {
        GalleryPage gallery => new RawHtml(ImageGalleryJson.Write(gallery, site, index.Translations)),
        GlossaryPage glossary => new RawHtml(GlossaryJson.Write(glossary, site, site.GlossaryTitle(glossary.Language))),
        HomePage => new RawHtml(OrganizationJson.Write(site, document.Language)),
        ArticlePage { FrontMatter: ChapterFrontMatter or ReportFrontMatter } page when CertificatesOf(page) is { Count: > 0 } certificates =>
            new RawHtml(CertificationJson.Write(certificates, site, page.ContentLanguage)),
        DataPage { Owner: null } data => new RawHtml(DatasetJson.Write(data, site)),
        ArticlePage { FrontMatter: ReleaseFrontMatter } release => new RawHtml(NewsArticleJson.Write(release, site, index.Translations)),
        _ => null,
    };

    /// <summary>A chapter tells of the certificates it names, a report of all that its edition has.</summary>
    private List<Certificate> CertificatesOf(ArticlePage page)
    {
        var certificates = site.Configuration.Editions.Of(page.Key)?.Certificates ?? [];
        var named = (page.FrontMatter as ChapterFrontMatter)?.Certificates.Select(id => id.Value).ToList();
        return [.. certificates.Where(certificate => named?.Contains(certificate.Id) ?? true)];
    }

    private (string Title, string? Description) Describe(PageDocument document)
    {
        var strings = site.Theme.StringsOf(document.Language);
        var language = document.Language;
        return document switch
        {
            ArticlePage article => (article.FrontMatter.Title[article.ContentLanguage], article.FrontMatter.Summary?[article.ContentLanguage]),
            DataPage data => (data.Title(strings, language), data.Description(strings, language)),
            ReleaseListPage list => (site.ListTitle(list.List, language), null),
            GalleryPage => (strings.Text(StringKeys.Media), null),
            GlossaryPage => (site.GlossaryTitle(language), null),
            SearchPage => (strings.Text(StringKeys.SearchTitle), strings.Text(StringKeys.SearchDescription, site.Configuration.Title[language])),
            NotFoundPage => (strings.Text(StringKeys.NotFound), null),
            _ => (site.Configuration.Title[language], site.Configuration.Description[language]),
        };
    }

    private ModelList<AlternateModel> CreateAlternates(PageDocument document)
    {
        // Search engines take the language chooser as the page for readers of any other language.
        var isHome = document is HomePage or ChooserPage;
        var pages = isHome ? index.Translations.All(HomePage.PageKey) : index.Translations.Alternates(document);
        if (pages.IsEmpty)
        {
            return [];
        }

        var fallback = isHome ? site.Options.Root : pages[0].Url;
        return
        [
            .. pages.Select(page => new AlternateModel(page.Language.Tag, site.Configuration.Absolute(page.Url))),
            new AlternateModel("x-default", site.Configuration.Absolute(fallback)),
        ];
    }

    /// <summary>The same page in another language, the beginning of a list that ends before it, or that language's home page where there is none.</summary>
    private TranslationModel CreateTranslation(PageDocument document, Language language)
    {
        var url = language == document.Language
            ? document.Url
            : (index.Translations.Find(document.Key, language) ?? FindFirstPage(document, language))?.Url ?? language.HomeUrl;
        return new TranslationModel(site.LanguageModel(language), url.Href, language == document.Language);
    }

    /// <summary>The beginning of a list that is shorter in another language.</summary>
    private PageDocument? FindFirstPage(PageDocument document, Language language) =>
        document is ReleaseListPage list ? index.Translations.Find(ReleaseListPage.KeyOf(list.List, number: 1), language) : null;

    private BehindModel CreateBehind(ArticlePage page, SourceChanges changes)
    {
        var source = index.Translations.Find(page.Key, page.Content.Source.Source.Language)!;
        return new BehindModel(site.LanguageModel(source.Language), source.Url.Href, ChangeDate(page, changes) is { } date ? new DateModel(date) : null);
    }

    /// <summary>When the source was last committed, else what the document says of itself.</summary>
    private ZonedDateTime? ChangeDate(ArticlePage page, SourceChanges changes)
    {
        var release = page.FrontMatter as ReleaseFrontMatter;
        var zone = release?.Date.Zone ?? site.Configuration.Zone;
        return changes.Date is { } committed ? committed.InZone(zone) : release?.Modified;
    }
}
