using System.Text;
using Generator.Configuration;
using Generator.Content;
using Generator.Output;
using Generator.Pipelines;
using NodaTime;

namespace Generator.Site;

/// <summary>Makes the sitemaps, and the robots.txt that names them.</summary>
public sealed class CreateSitemap(SiteConfiguration configuration, Instant asOf) : IModule
{
    public static UrlPath RobotsUrl { get; } = UrlPath.Root.File("robots.txt");

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var index = SiteIndexDocument.Of(context);
        return
        [
            new DataOutput(RobotsUrl, WriteRobots),
            new DataOutput(NewsSitemap.Url, () => NewsSitemap.Write(index, configuration, asOf)),
            .. Sitemap.Create(index, configuration),
        ];
    }

    /// <summary>RFC 9309: everything may be read.</summary>
    private byte[] WriteRobots() => Encoding.UTF8.GetBytes(
        $"User-agent: *\nAllow: /\n\nSitemap: {configuration.Absolute(Sitemap.Url)}\nSitemap: {configuration.Absolute(NewsSitemap.Url)}\n");
}
