using Generator.Content;
using Generator.Imaging;
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
                .Select(page => CreateOutput(page.File?.Path, design, page.Card!, cards)),
        ];
    }

    private DerivedOutput CreateOutput(string? source, ShareCardDesign design, ShareCard card, ShareCards cards)
    {
        site.Pictures.Use(design, card);
        return new DerivedOutput(cards.UrlOf(card), source, () => site.Pictures.Read(design, card));
    }
}
