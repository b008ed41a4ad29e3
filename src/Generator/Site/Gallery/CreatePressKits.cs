using Generator.Content;
using Generator.Output;
using Generator.Pipelines;

namespace Generator.Site.Gallery;

/// <summary>Makes an archive of each release that has pictures.</summary>
public sealed class CreatePressKits(SiteContext site) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var index = SiteIndexDocument.Of(context);
        var writer = new PressKitWriter(site, site.Cache.Inputs);
        var releases = index.Pages.OfType<ArticlePage>().Where(page => page.FrontMatter is ReleaseFrontMatter).Select(page => page.Key).Distinct();
        return
        [
            .. releases.Select(release => PressKit.Create(site, index, release)).OfType<PressKit>()
                .Select(kit => new DerivedOutput(kit.Url, kit.Translations[0].File.Path, () => writer.Write(kit))),
        ];
    }
}
