using Generator.Content;
using Generator.Site.Gallery;

namespace Generator.Site;

/// <summary>The pages of one language in their orders.</summary>
public sealed class LanguageIndex
{
    private readonly Dictionary<TranslationKey, int> releasePositions;
    private readonly Dictionary<string, ImmutableArray<ArticlePage>> releasesByTopic;

    public LanguageIndex(ImmutableArray<PageDocument> pages, Language language)
    {
        var articles = pages.OfType<ArticlePage>().Where(page => page.Language == language).ToImmutableArray();
        Releases = ReleaseOrder.Sort(articles, language);
        releasePositions = Releases.Select((page, index) => (page.Key, index)).ToDictionary(pair => pair.Key, pair => pair.index);
        releasesByTopic = Releases
            .SelectMany(page => ((ReleaseFrontMatter)page.FrontMatter).Topics, (page, topic) => (page, topic.Id))
            .GroupBy(pair => pair.Id, pair => pair.page)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());
        Reports = [.. ReportContents.All(articles)];
        Lists = [.. pages.OfType<ReleaseListPage>().Where(page => page.Language == language && page.Number == 1).Select(page => page.List)];
        HasGallery = pages.Any(page => page is GalleryPage && page.Language == language);
        PlainPages =
        [
            .. articles.Where(page => page.FrontMatter is PageFrontMatter { IsStyleguide: false })
                .OrderBy(page => ((PageFrontMatter)page.FrontMatter).Order ?? int.MaxValue)
                .ThenBy(page => page.Key.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The newest first.</summary>
    public ImmutableArray<ArticlePage> Releases { get; }

    /// <summary>The newest edition first.</summary>
    public ImmutableArray<ReportContents> Reports { get; }

    public ImmutableArray<ReleaseList> Lists { get; }

    public IEnumerable<ReleaseList> TopicLists => Lists.Where(list => list.Kind == ReleaseListKind.Topic);

    /// <summary>Whether there is a page with all pictures.</summary>
    public bool HasGallery { get; }

    public ImmutableArray<ArticlePage> PlainPages { get; }

    public ArticlePage? OlderThan(ArticlePage release) => Releases.ElementAtOrDefault(releasePositions[release.Key] + 1);

    public ArticlePage? NewerThan(ArticlePage release) =>
        releasePositions[release.Key] is > 0 and var position ? Releases[position - 1] : null;

    /// <summary>The newest releases that share the release's first topic.</summary>
    public IEnumerable<ArticlePage> RelatedTo(ArticlePage release, int count) =>
        ((ReleaseFrontMatter)release.FrontMatter).Topics is [var topic, ..]
            ? releasesByTopic[topic.Id].Where(other => other.Key != release.Key).Take(count)
            : [];

    public ReportContents ReportOf(ArticlePage page) => Reports.First(report => report.Folder == page.Key.Folder);
}
