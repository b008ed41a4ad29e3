using Generator.Content;
using Generator.Output;
using Generator.Pipelines;

namespace Generator.Site.Sharing;

/// <summary>Makes the picture with which each page is shared. Pages that say the same share one.</summary>
public sealed class CreateShareCards(SiteContext site) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        if (site.CardDesign is not { } design)
        {
            return [];
        }

        var index = SiteIndexDocument.Of(context);
        var cards = new ShareCards(site, index);
        return
        [
            .. index.Pages
                .Select(page => (page.File, Card: cards.Create(page)))
                .Where(page => page.Card is not null)
                .DistinctBy(page => cards.UrlOf(page.Card!))
                .Select(page => new DerivedOutput(cards.UrlOf(page.Card!), page.File?.Path, () => site.Pictures.Read(design, page.Card!))),
        ];
    }
}
