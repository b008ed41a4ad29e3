using Generator.Content;
using Generator.Output;
using Generator.Pipelines;

namespace Generator.Site.Feeds;

/// <summary>Makes the feeds of each language and of its topics, in every format.</summary>
public sealed class CreateFeeds(SiteContext site) : IModule
{
    /// <summary>The URLs of all feeds.</summary>
    public static IEnumerable<UrlPath> Urls(SiteIndex index, LanguageSet languages) =>
        from language in languages
        from folder in index[language].TopicLists.Select(topic => topic.Url).Prepend(language.HomeUrl)
        from format in FeedFormat.All
        select format.Url(folder);

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var index = SiteIndexDocument.Of(context);
        var factory = new FeedFactory(site, index);
        var feeds =
            from language in site.Configuration.Languages
            from feed in index[language].TopicLists.Select(topic => factory.Create(topic, language)).Prepend(factory.Create(language))
            select feed;
        return [.. feeds.SelectMany(CreateOutputs)];
    }

    private static IEnumerable<DataOutput> CreateOutputs(Feed feed) =>
    [
        new(FeedFormat.Atom.Url(feed.Folder), () => AtomFeed.Write(feed)),
        new(FeedFormat.Rss.Url(feed.Folder), () => RssFeed.Write(feed)),
        new(FeedFormat.Json.Url(feed.Folder), () => JsonFeed.Write(feed)),
    ];
}
