using Generator.Content;
using Generator.Output;
using Generator.Pipelines;

namespace Generator.Site;

/// <summary>Makes the Atom feed of each language.</summary>
public sealed class CreateFeeds(SiteContext site) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var index = SiteIndexDocument.Of(context);
        return
        [
            .. site.Configuration.Languages.Select(language => new DataOutput(
                AtomFeed.Url(language), () => AtomFeed.Write(site, language, index[language].Releases, index.Translations))),
        ];
    }
}
