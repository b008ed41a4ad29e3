using Generator.Content;
using Generator.Modules;
using Generator.Pipelines;
using Generator.Rendering.Markdown.Directives.Figures;
using Generator.Rendering.Templates;
using Generator.Site.Contacts;
using Generator.Site.Data;
using Generator.Site.Editor;
using Generator.Site.Feeds;
using Generator.Site.Gallery;
using Generator.Site.Hosting;
using Generator.Site.Sharing;
using NodaTime;

namespace Generator.Site;

/// <summary>The pipelines of this site: what it is made of and in which order. Start here to find a stage.</summary>
public static class SitePipelines
{
    public const string Inputs = nameof(Inputs);
    public const string Media = nameof(Media);
    public const string Assets = nameof(Assets);
    public const string Upcoming = nameof(Upcoming);
    public const string Press = nameof(Press);
    public const string Report = nameof(Report);
    public const string Pages = nameof(Pages);
    public const string Data = nameof(Data);
    public const string Newsroom = nameof(Newsroom);
    public const string Topics = nameof(Topics);
    public const string Gallery = nameof(Gallery);
    public const string Fixed = nameof(Fixed);
    public const string Contacts = nameof(Contacts);
    public const string Index = nameof(Index);
    public const string Html = nameof(Html);
    public const string PressKits = nameof(PressKits);
    public const string Sharing = nameof(Sharing);
    public const string Feeds = nameof(Feeds);
    public const string DataFiles = nameof(DataFiles);
    public const string Sitemaps = nameof(Sitemaps);
    public const string Redirects = nameof(Redirects);
    public const string Security = nameof(Security);
    public const string Editor = nameof(Editor);

    public static ImmutableArray<Pipeline> Create(SiteContext site) =>
    [
        CreateInputs(site),

        // The files beside it: pictures with their size, downloads.
        new Pipeline(Media)
        {
            Dependencies = [Inputs],
            Process = [new SelectDocuments<FileDocument>(Inputs), new PublishMedia(Inputs, site.Cache, site.VariantStore), new PlaceBelow(site.Options.Root)],
            Output = [new CopyMedia(site.Cache.Inputs, site.VariantStore)],
        },
        new Pipeline(Assets)
        {
            Input = [new ReadFiles(Path.Combine(site.Options.ThemeFolder, ThemeLoader.AssetsFolder), site.Cache.Inputs)],
            Process = [new PublishAssets(site.Theme.HashedAssets, site.Cache.Inputs), new PlaceBelow(site.Options.Root)],
            Output = [new CopyFiles()],
        },

        // What is to come, checked and not shown.
        new Pipeline(Upcoming)
        {
            Dependencies = [Inputs, Media],
            Process = [new CheckUpcoming(site.Configuration, site.Directives, site.Cache)],
        },

        // The collections, their Markdown rendered.
        new Pipeline(Press)
        {
            Dependencies = [Inputs, Media],
            Process = [SelectPages(Collection.Press), new RenderMarkdown(site.Configuration, site.Directives, site.Cache)],
        },
        new Pipeline(Report)
        {
            Dependencies = [Inputs, Media],
            Process =
            [
                SelectPages(Collection.Report),
                new RenderMarkdown(site.Configuration, site.Directives, site.Cache),
                new CheckChapters(Inputs),
                new CheckDisclosures(site.Configuration.Editions, Inputs),
                new ListCertificates(site.Configuration.Editions, site.Configuration.Zone),
            ],
        },
        new Pipeline(Pages)
        {
            Dependencies = [Inputs, Media],
            Process = [SelectPages(Collection.Pages), new RenderMarkdown(site.Configuration, site.Directives, site.Cache)],
        },

        // Pages made from data.
        new Pipeline(Data)
        {
            Dependencies = [Report],
            Process = [new SelectDocuments<ArticlePage>(Report), new CreateDataPages(site.Directives.Figures.Indicators)],
        },
        new Pipeline(Newsroom)
        {
            Dependencies = [Press],
            Process = [new SelectDocuments<ArticlePage>(Press), new ListReleases(site.Configuration, ListReleases.NewsroomAndYears)],
        },
        new Pipeline(Topics)
        {
            Dependencies = [Press],
            Process = [new SelectDocuments<ArticlePage>(Press), new ListReleases(site.Configuration, ListReleases.Topics)],
        },
        new Pipeline(Gallery)
        {
            Dependencies = [Press, Pages],
            Process = [new SelectDocuments<ArticlePage>(Press), new ListPictures(site.Configuration)],
        },
        new Pipeline(Fixed)
        {
            Process = [new CreateFixedPages(site.Configuration, site.Options.Root)],
        },
        new Pipeline(Contacts)
        {
            Output = [new CreateContactCards(site.Configuration)],
        },

        // All pages together, rendered, and what tells machines of them.
        new Pipeline(Index)
        {
            Dependencies = [Press, Report, Pages, Data, Newsroom, Topics, Gallery, Fixed],
            Process = [new BuildSiteIndex(site.Configuration.Languages)],
        },
        new Pipeline(Html)
        {
            Dependencies = [Index],
            PostProcess = [new RenderTemplates(site)],
        },
        new Pipeline(PressKits)
        {
            Dependencies = [Index],
            PostProcess = [new CreatePressKits(site)],
        },
        new Pipeline(Sharing)
        {
            Dependencies = [Index],
            PostProcess = [new CreateShareCards(site), new CreateIcons(site)],
        },
        new Pipeline(Feeds)
        {
            Dependencies = [Index, Media],
            PostProcess = [new CreateFeeds(site)],
        },
        new Pipeline(DataFiles)
        {
            Dependencies = [Index],
            PostProcess = [new PublishIndicators(site), new PublishCharts(site)],
        },
        .. site.Options.EmbargoedPreview ? [] : OfPublicSite(site),
    ];

    /// <summary>What tells the public of pages, at addresses that everybody knows.</summary>
    private static ImmutableArray<Pipeline> OfPublicSite(SiteContext site) =>
    [
        new Pipeline(Sitemaps)
        {
            Dependencies = [Index],
            PostProcess = [new CreateSitemap(site.Configuration, Instant.FromDateTimeOffset(site.Options.AsOf))],
        },
        new Pipeline(Redirects)
        {
            Dependencies = [Index, Media, Assets],
            PostProcess = [new CreateRedirects(site.Configuration)],
        },
        new Pipeline(Security)
        {
            PostProcess = [new CreateSecurityText(site.Configuration, Instant.FromDateTimeOffset(site.Options.AsOf))],
        },
        new Pipeline(Editor)
        {
            PostProcess = [new CreateEditor(site)],
        },
    ];

    /// <summary>What the writers wrote: one page for each language of each document, with its URL.</summary>
    public static Pipeline CreateInputs(SiteContext site) => new(Inputs)
    {
        Input = [new ReadFiles(site.Options.InputFolder, site.Cache.Inputs)],
        Process =
        [
            new ParseFrontMatter(site.Configuration, site.Cache.Inputs) { Figures = new FigureTexts(site.Directives, site.Configuration.Languages) },
            .. site.Recover is { } recover ? [recover] : ImmutableArray<IModule>.Empty,
            new SelectPublished(site.Options),
            new PairTranslations(site.Configuration),
            new CheckEvidence(site.Configuration.Editions, site.Directives.Figures.Indicators),
            new CompareWithSource(),
            new ReadCommitDates(site.Options.InputFolder, site.Cache),
            new SetDestination(),
        ],
    };

    private static SelectDocuments<ContentPage> SelectPages(Collection collection) =>
        new(Inputs, page => page.Source.Kind.Collection() == collection);
}
