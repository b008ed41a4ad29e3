using Generator.Configuration;
using Generator.Content;
using Generator.Rendering.Models;
using Generator.Site.Feeds;

namespace Generator.Site.Models;

/// <summary>The links to the feeds of a list, one a format.</summary>
internal static class FeedLinks
{
    public static ModelList<FeedLinkModel> Create(UrlPath folder, string title, SiteConfiguration configuration) =>
    [
        .. FeedFormat.All.Select(format =>
            new FeedLinkModel(title, format.Name, format.MediaType, configuration.Absolute(format.Url(folder)))),
    ];
}
