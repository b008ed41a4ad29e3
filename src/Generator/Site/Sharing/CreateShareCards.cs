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
        var shown = index.Pages
            .Select(page => (Page: page, Card: cards.Create(page)!))
            .Where(shown => shown.Card is not null)
            .DistinctBy(shown => cards.UrlOf(shown.Card))
            .ToList();
        var checker = new ShareCardChecker(site, design, context.Diagnostics);
        shown.ForEach(shown => checker.Check(shown.Page, shown.Card));
        return [.. shown.Select(shown => CreateOutput(shown.Page.File?.Path, design, shown.Card, cards))];
    }

    private DerivedOutput CreateOutput(string? source, ShareCardDesign design, ShareCard card, ShareCards cards)
    {
        site.Pictures.Use(design, card);
        return new DerivedOutput(cards.UrlOf(card), source, () => site.Pictures.Read(design, card));
    }
}
