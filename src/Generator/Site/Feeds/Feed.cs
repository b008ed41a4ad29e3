using Generator.Content;
using NodaTime;

namespace Generator.Site.Feeds;

/// <summary>
/// The releases of a language, or of one topic in it, as all formats say them. URLs are absolute; <paramref name="Id"/>
/// is a tag URI (RFC 4151) that outlives every URL.
/// </summary>
public sealed record Feed(string Id, Language Language, UrlPath Folder)
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Publisher { get; init; }

    /// <summary>What stands before the path of every URL.</summary>
    public required string Origin { get; init; }

    /// <summary>The page that shows the same releases.</summary>
    public required string PageUrl { get; init; }

    /// <summary>The same feed in other languages, by the folders they are in.</summary>
    public ImmutableArray<(Language Language, UrlPath Folder)> Translations { get; init; } = [];

    /// <summary>The newest first.</summary>
    public ImmutableArray<FeedEntry> Entries { get; init; } = [];

    /// <summary>The last change of any entry; null without entries.</summary>
    public Instant? Updated => Entries.IsEmpty ? null : Entries.Max(entry => entry.Updated);

    public string Url(FeedFormat format) => Origin + format.Url(Folder).Href;
}

/// <summary>A release in a feed.</summary>
public sealed record FeedEntry(string Id, string Title, string Url)
{
    public required Instant Published { get; init; }

    /// <summary>The date of the last correction, or of publication.</summary>
    public required Instant Updated { get; init; }

    public string? Summary { get; init; }

    /// <summary>The release in other languages.</summary>
    public ImmutableArray<(Language Language, string Url)> Translations { get; init; } = [];

    public ImmutableArray<(string Id, string Label)> Topics { get; init; } = [];

    public FeedPicture? Picture { get; init; }
}

/// <summary>The picture that comes with an entry: its absolute URL, media type, and size in bytes.</summary>
public sealed record FeedPicture(string Url, string MediaType, long Length);
