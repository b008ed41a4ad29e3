using Generator.Configuration;
using Generator.Content;
using Generator.Pipelines;

namespace Generator.Site;

/// <summary>
/// Makes the lists of releases from the releases that come in: for each language the newsroom with its years, or the
/// topics, cut into pages.
/// </summary>
public sealed class ListReleases(SiteConfiguration configuration, Func<Language, ImmutableArray<ArticlePage>, IEnumerable<ReleaseList>> makeLists)
    : Module<ArticlePage>
{
    /// <summary>The newsroom, which is there without any release too, and its years.</summary>
    public static IEnumerable<ReleaseList> NewsroomAndYears(Language language, ImmutableArray<ArticlePage> releases)
    {
        var url = NewsroomUrl(language);
        yield return new ReleaseList(ReleaseListKind.Newsroom, "", url, releases);
        foreach (var year in releases.GroupBy(release => ((ReleaseFrontMatter)release.FrontMatter).Date.Year))
        {
            var name = year.Key.ToString("D4", CultureInfo.InvariantCulture);
            yield return new ReleaseList(ReleaseListKind.Year, name, url.Folder(name), [.. year]);
        }
    }

    /// <summary>The topics that have releases.</summary>
    public static IEnumerable<ReleaseList> Topics(Language language, ImmutableArray<ArticlePage> releases) => releases
        .SelectMany(release => ((ReleaseFrontMatter)release.FrontMatter).Topics, (release, topic) => (release, topic))
        .GroupBy(pair => pair.topic, pair => pair.release)
        .OrderBy(topic => topic.Key.Id, StringComparer.Ordinal)
        .Select(topic => new ReleaseList(ReleaseListKind.Topic, topic.Key.Id, TopicUrl(language, topic.Key), [.. topic]));

    public static UrlPath NewsroomUrl(Language language) => language.HomeUrl.Folder("press");

    public static UrlPath TopicUrl(Language language, Term topic) => language.HomeUrl.Folder("topics").Folder(topic.Id);

    protected override IEnumerable<Document> Execute(IReadOnlyList<ArticlePage> documents, ExecutionContext context) =>
        from language in configuration.Languages
        from list in makeLists(language, ReleaseOrder.Sort(documents, language))
        from page in Paginate(list, language)
        select page;

    private IEnumerable<ReleaseListPage> Paginate(ReleaseList list, Language language)
    {
        var size = configuration.PageSize;
        var count = Math.Max(1, (list.Releases.Length + size - 1) / size);
        return Enumerable.Range(1, count).Select(number => new ReleaseListPage(list, language, number, count)
        {
            Releases = [.. list.Releases.Skip((number - 1) * size).Take(size)],
        });
    }
}
