using System.Text;
using Generator.Configuration;
using Generator.Content;
using Generator.Output;
using Generator.Pipelines;

namespace Generator.Site;

/// <summary>Makes the sitemap, and the robots.txt that names it.</summary>
public sealed class CreateSitemap(SiteConfiguration configuration) : IModule
{
    public static UrlPath RobotsUrl { get; } = UrlPath.Root.File("robots.txt");

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context) =>
        [new DataOutput(RobotsUrl, WriteRobots), .. Sitemap.Create(SiteIndexDocument.Of(context), configuration)];

    /// <summary>RFC 9309: everything may be read.</summary>
    private byte[] WriteRobots() =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {configuration.Absolute(Sitemap.Url)}\n");
}
