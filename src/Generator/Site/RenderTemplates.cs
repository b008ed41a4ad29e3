using Generator.Content;
using Generator.Output;
using Generator.Pipelines;
using Generator.Site.Models;

namespace Generator.Site;

/// <summary>Makes an output of every page; its model is built, and its template rendered, when the output is asked for.</summary>
public sealed class RenderTemplates(SiteContext site) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var index = SiteIndexDocument.Of(context);
        var models = new ModelFactory(site, index);
        return [.. index.Pages.Select(page => new PageOutput(page, () => models.Create(page)))];
    }
}
