using Generator.Content;
using Generator.Output;
using Generator.Pipelines;
using Generator.Site.Feeds;

namespace Generator.Site;

/// <summary>Makes the host's redirects from the aliases of all documents.</summary>
public sealed class CreateRedirects(LanguageSet languages) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var index = SiteIndexDocument.Of(context);
        var taken = new Dictionary<UrlPath, string?>();
        foreach (var (url, source) in FindTaken(index, context))
        {
            taken.TryAdd(url, source);
        }

        var content = new Redirects(index.Translations, languages, context.Diagnostics).Write(index.Pages.OfType<ArticlePage>(), taken);
        return [new DataOutput(Redirects.Url, () => content)];
    }

    private IEnumerable<(UrlPath Url, string? Source)> FindTaken(SiteIndex index, ExecutionContext context) =>
        index.Pages.Select(page => (page.Url, page.File?.Path))
            .Concat(context.AllResults<MediaDocument>().Select(media => (media.Url, (string?)media.File.Path)))
            .Concat(CreateFeeds.Urls(index, languages).Select(url => (url, (string?)null)))
            .Concat([(Sitemap.Url, null), (NewsSitemap.Url, null), (CreateSitemap.RobotsUrl, null), (Redirects.Url, null)])
            .Concat(context.AllResults<AssetDocument>().Select(asset => (asset.Url, (string?)asset.File.Path)));
}
