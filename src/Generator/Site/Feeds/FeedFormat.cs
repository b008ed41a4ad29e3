using Generator.Content;

namespace Generator.Site.Feeds;

/// <summary>A form in which a feed is offered: its name to readers, its file, and its registered or customary media type.</summary>
public sealed record FeedFormat(string Name, string FileName, string MediaType)
{
    public static FeedFormat Atom { get; } = new("Atom", "feed.xml", "application/atom+xml");

    public static FeedFormat Rss { get; } = new("RSS", "rss.xml", "application/rss+xml");

    public static FeedFormat Json { get; } = new("JSON Feed", "feed.json", "application/feed+json");

    public static ImmutableArray<FeedFormat> All { get; } = [Atom, Rss, Json];

    /// <summary>The URL of the feed of the page at <paramref name="folder"/>.</summary>
    public UrlPath Url(UrlPath folder) => folder.File(FileName);
}
