using System.Text;
using Generator.Checking.Facts;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Imaging;
using Generator.Incremental;
using Generator.Modules;
using Generator.Output;
using Generator.Pipelines;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Markdown.Directives.Figures;
using Generator.Rendering.Templates;
using Generator.Site;
using Generator.Site.Models;
using Generator.Tests.Corpus;
using Generator.Tests.Infrastructure;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Benchmarks.Stages;

/// <summary>A small corpus with the real theme, run up to the point where pages are rendered: what each stage starts from.</summary>
internal sealed class StageSite : IDisposable
{
    private const int Releases = 50;

    private readonly TestSite folder = ReleaseCorpus.CreateSite(Releases, seed: 1);

    public StageSite()
    {
        var options = folder.Options();
        Configuration = SiteConfigurationReader.Read(options, Diagnostics)!;
        Theme = new ThemeLoader(options.ThemeFolder, Configuration.Languages, Diagnostics).Load(LayoutNames.For(Configuration), [.. StringKeys.For(Configuration), .. MarkdownStrings.All]);
        var cache = BuildHistory.Open(options, write: false).Cache;
        var assets = PublishAssets.FindUrls(Path.Combine(options.ThemeFolder, ThemeLoader.AssetsFolder), Theme.HashedAssets, cache.Inputs, UrlPath.Root);
        var fragments = new FragmentRenderer(Theme, assets);
        Directives = DirectiveSet.Create(fragments, Configuration, FigureDirectives.None);
        var context = new SiteContext(options, Configuration, Theme, cache)
        {
            Pictures = new PictureStore(new ImageCache(options.ImageCacheFolder)),
            AssetUrls = assets,
            Directives = Directives,
            Fragments = fragments,
            Boilerplates = new BoilerplateTexts(Configuration, Directives, Diagnostics),
        };
        var pipelines = SitePipelines.Create(context);
        Sources = [.. Run(pipelines.Where(pipeline => pipeline.Name is SitePipelines.Inputs or SitePipelines.Media).Select(WithoutOutput))];
        Documents = [.. Run(pipelines)];
        Outputs = OutputSet.Collect(Documents.OfType<OutputDocument>(), options.InputFolder, Diagnostics);
        Renderer = new TemplateRenderer(Theme, assets);
        Release = Outputs.Documents.OfType<PageOutput>().First(page => page.Url.Value.EndsWith("/release-0001/", StringComparison.Ordinal));
    }

    public DiagnosticBag Diagnostics { get; } = new();

    public SiteConfiguration Configuration { get; }

    public Theme Theme { get; }

    public DirectiveSet Directives { get; }

    /// <summary>What a link in Markdown may lead to.</summary>
    public ImmutableArray<Document> Sources { get; }

    public ImmutableArray<Document> Documents { get; }

    public OutputSet Outputs { get; }

    public TemplateRenderer Renderer { get; }

    /// <summary>A release in English.</summary>
    public PageOutput Release { get; }

    public TranslationTable Translations => Documents.OfType<SiteIndexDocument>().Single().Index.Translations;

    public BuildOptions Options => folder.Options();

    /// <summary>The file of the release, as its writer wrote it.</summary>
    public SourceText ReleaseSource => TextFile.Read(Release.Page.File!.Path, Diagnostics)!;

    public string Render(PageOutput page)
    {
        var html = new StringBuilder();
        Renderer.Render(page.Model(), page.Page.Language, Diagnostics, text => html.Append(text.Span));
        return html.ToString();
    }

    public SiteFacts ReadFacts()
    {
        var urls = new UrlTable();
        return new SiteFacts([.. Outputs.Documents.OfType<PageOutput>().Select(page => PageFactsReader.Read(page.Url, Render(page).AsMemory(), urls))], []);
    }

    public void Dispose() => folder.Dispose();

    private IEnumerable<Document> Run(IEnumerable<Pipeline> pipelines) =>
        new Engine([.. pipelines]).Execute(Diagnostics, CancellationToken.None).SelectMany(pipeline => pipeline.Documents);

    private static Pipeline WithoutOutput(Pipeline pipeline) => pipeline with { Output = [] };
}
