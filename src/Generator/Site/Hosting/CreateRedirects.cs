using System.Text;
using Generator.Configuration;
using Generator.Content;
using Generator.Output;
using Generator.Pipelines;
using Generator.Site.Editor;
using Generator.Site.Feeds;

namespace Generator.Site.Hosting;

/// <summary>
/// Makes the host's <c>_redirects</c>: old paths and the language for <c>/</c>. What is shown where nothing is stands in
/// <c>netlify.toml</c>: the host tries this file first, and a rule for all that is missing would hide every rule there.
/// </summary>
public sealed class CreateRedirects(SiteConfiguration configuration) : IModule
{
    public static UrlPath Url { get; } = UrlPath.Root.File("_redirects");

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var index = SiteIndexDocument.Of(context);
        var taken = new Dictionary<UrlPath, string?>();
        foreach (var (url, source) in FindTaken(index, context))
        {
            taken.TryAdd(url, source);
        }

        var aliases = new AliasRedirects(index.Translations, configuration, context.Diagnostics);
        string[] rules =
        [
            .. aliases.Create(index.Pages.OfType<ArticlePage>(), taken),
            .. LanguageRedirects.Create(configuration.Languages),
        ];
        var content = Encoding.UTF8.GetBytes(string.Concat(rules.Select(rule => rule + "\n")));
        return [new DataOutput(Url, () => content)];
    }

    private IEnumerable<(UrlPath Url, string? Source)> FindTaken(SiteIndex index, ExecutionContext context) =>
        index.Pages.Select(page => (page.Url, page.File?.Path))
            .Concat(context.AllResults<MediaDocument>().Select(media => (media.Url, (string?)media.File.Path)))
            .Concat(CreateFeeds.Urls(index, configuration.Languages).Select(url => (url, (string?)null)))
            .Concat([(Sitemap.Url, null), (NewsSitemap.Url, null), (CreateSitemap.RobotsUrl, null), (CreateSecurityText.Url, null), (Url, null), (HostHeaders.Url, null), (CreateEditor.Folder, null)])
            .Concat(context.AllResults<AssetDocument>().Select(asset => (asset.Url, (string?)asset.File.Path)));
}
