using Generator.Checking.Hosting;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;
using Generator.Rendering.Markdown;
using Generator.Rendering.Templates;
using Generator.Site;
using Generator.Site.Models;

namespace Generator.Preview;

/// <summary>
/// The site as it is served: that of the last build, with the pages that were saved since in place of its own. It does
/// not change; a save makes the next one.
/// </summary>
internal sealed class PreviewSite
{
    private readonly ModelFactory models;
    private readonly TemplateRenderer renderer;
    private readonly Dictionary<UrlPath, PageDocument> pages;

    private PreviewSite(AssembledSite assembled, SiteContext context, SiteIndex index)
    {
        Assembled = assembled;
        Context = context;
        Index = index;
        models = new ModelFactory(context, index);

        // Components are kept by the identity of their models, which a save makes anew.
        renderer = new TemplateRenderer(context.Theme, context.AssetUrls);
        pages = index.Pages.DistinctBy(page => page.Url).ToDictionary(page => page.Url);
    }

    public AssembledSite Assembled { get; }

    public SiteContext Context { get; }

    public SiteIndex Index { get; }

    /// <summary>What a link in a text may lead to.</summary>
    public required LinkTargets Targets { get; init; }

    /// <summary>The headers that the host adds.</summary>
    public ImmutableArray<HeaderRule> Headers => Assembled.Rules.Headers;

    public HostedSite Host => Assembled.Host;

    public static PreviewSite Of(AssembledSite assembled)
    {
        var results = assembled.Pipelines
            .Where(result => result.Pipeline.Name is SitePipelines.Inputs or SitePipelines.Media)
            .SelectMany(result => result.Processed);
        return new PreviewSite(assembled, assembled.Context, assembled.Index)
        {
            Targets = new LinkTargets(assembled.Context.Configuration.Languages, results),
        };
    }

    /// <summary>The same site with other texts on pages that it has already.</summary>
    public PreviewSite With(IReadOnlyCollection<ArticlePage> articles)
    {
        var byUrl = articles.ToDictionary(article => article.Url);
        var index = new SiteIndex(
            Context.Configuration.Languages, [.. Index.Pages.Select(page => byUrl.TryGetValue(page.Url, out var article) && page is ArticlePage ? article : page)]);
        return new PreviewSite(Assembled, Context, index) { Targets = Targets };
    }

    /// <summary>The same pages with another theme, which asks for no asset that this one does not have.</summary>
    public PreviewSite With(SiteContext context) =>
        new(Assembled, context with { AssetUrls = Context.AssetUrls }, Index) { Targets = Targets };

    /// <summary>The article at this URL, or null where another kind of page or none is.</summary>
    public ArticlePage? FindArticle(UrlPath url) => pages.GetValueOrDefault(url) as ArticlePage;

    /// <summary>Renders the page, alone; null, with a diagnostic, where its template fails.</summary>
    public string? Render(PageOutput output, DiagnosticBag diagnostics)
    {
        var page = pages.GetValueOrDefault(output.Url, output.Page);
        string? html = null;
        renderer.Render(models.Create(page), page.Language, diagnostics, characters => html = characters.ToString());
        return html;
    }
}
