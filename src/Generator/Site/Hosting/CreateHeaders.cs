using System.Text;
using Generator.Content;
using Generator.Output;
using Generator.Pipelines;
using Generator.Site.Feeds;

namespace Generator.Site.Hosting;

/// <summary>
/// Makes the host's <c>_headers</c>. Where two rules hold for a path the host does not say which wins, so no two of
/// these name the same header.
/// </summary>
public sealed class CreateHeaders(SiteContext site) : IModule
{
    /// <summary>A name with a hash of the content never means anything else.</summary>
    private const string Immutable = "Cache-Control: public, max-age=31536000, immutable";

    /// <summary>Feed readers ask often; a release may show up in them some minutes after the page.</summary>
    private const string ForSomeMinutes = "Cache-Control: public, max-age=300, must-revalidate";

    public static UrlPath Url { get; } = UrlPath.Root.File("_headers");

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var index = SiteIndexDocument.Of(context);
        IEnumerable<HeaderBlock> blocks =
        [
            new("/*", SecurityHeaders.Create(site.Options.NoIndex, site.Configuration.AllowedHosts)),
            .. PathsOfHashedFiles(context).Select(path => new HeaderBlock(path, [Immutable])),
            .. Feeds(index),
        ];
        var content = Encoding.UTF8.GetBytes(string.Join('\n', blocks.Select(block => block.ToText())));
        return [new DataOutput(Url, () => content)];
    }

    /// <summary>Pages, sitemaps and the rest keep the host's own rule: asked for again each time (<c>max-age=0, must-revalidate</c>).</summary>
    private static IEnumerable<string> PathsOfHashedFiles(ExecutionContext context)
    {
        var files = context.AllResults<AssetDocument>().Select(asset => asset.Url)
            .Concat(context.AllResults<MediaDocument>().SelectMany(media => media.Variants.Select(variant => variant.Url).Prepend(media.Url)))
            .OrderBy(url => url.Value, StringComparer.Ordinal);
        return files.GroupBy(url => url.Value.Split('/')[1]).SelectMany(root => Cover([.. root], depth: 2));
    }

    /// <summary>The fewest paths that hold for all files with a hash in their name and for no other: a folder of nothing else is one.</summary>
    private static IEnumerable<string> Cover(IReadOnlyList<UrlPath> files, int depth) =>
        files.All(IsHashed) ? [FolderOf(files[0], depth) + "*"]
        : files.GroupBy(url => url.Value.Split('/') is var parts && parts.Length > depth + 1 ? parts[depth] : null).SelectMany(group =>
            group.Key is null ? group.Where(IsHashed).Select(url => url.Href) : Cover([.. group], depth + 1));

    private static string FolderOf(UrlPath url, int depth) => string.Concat(url.Href.Split('/').Skip(1).Take(depth - 1).Select(part => "/" + part)) + "/";

    private static bool IsHashed(UrlPath url) => ContentHash.IsInName(url.Value[(url.Value.LastIndexOf('/') + 1)..]);

    private IEnumerable<HeaderBlock> Feeds(SiteIndex index) =>
        from format in FeedFormat.All
        from url in CreateFeeds.Urls(index, site.Configuration.Languages)
        where url.Value.EndsWith('/' + format.FileName, StringComparison.Ordinal)
        select new HeaderBlock(url.Href, [$"Content-Type: {format.MediaType}; charset=utf-8", ForSomeMinutes]);

    private sealed record HeaderBlock(string Path, ImmutableArray<string> Headers)
    {
        public string ToText() => $"{Path}\n{string.Concat(Headers.Select(header => $"  {header}\n"))}";
    }
}
