using Generator.Content;
using Generator.Pipelines;

namespace Generator.Site;

/// <summary>Gathers the pages of all pipelines it depends on into the index that head, sitemap, feeds and lists share.</summary>
public sealed class BuildSiteIndex(LanguageSet languages) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context) =>
        [new SiteIndexDocument(new SiteIndex(languages, [.. context.AllResults<PageDocument>()]))];
}

/// <summary>The index of all pages, for the pipelines that need the whole site.</summary>
public sealed record SiteIndexDocument(SiteIndex Index) : Document
{
    public override string Name => "site index";

    public static SiteIndex Of(ExecutionContext context) => context.Results<SiteIndexDocument>(SitePipelines.Index).Single().Index;
}
