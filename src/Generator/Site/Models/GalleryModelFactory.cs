using Generator.Content;
using Generator.Rendering.Models;
using Generator.Site.Gallery;

namespace Generator.Site.Models;

/// <summary>Builds the models of the pages with all pictures.</summary>
internal sealed class GalleryModelFactory(SiteContext site, SiteIndex index, ReleaseModelFactory releases)
{
    public GalleryModel Create(GalleryPage page) => new([.. page.Releases.Select(Create)])
    {
        Terms = PictureTerms.Find(site, index.Translations, page.Language) is ArticlePage terms
            ? new LinkModel(terms.FrontMatter.Title[terms.ContentLanguage], terms.Url.Href) { Language = site.ForeignLanguage(terms, page.Language) }
            : null,
        Number = page.Number,
        Count = page.Count,
        Pages = [.. PageLinks.Create(page.Number, page.Count, number => GalleryPage.PageUrl(page.Language, number))],
        PreviousUrl = page.Number > 1 ? GalleryPage.PageUrl(page.Language, page.Number - 1).Href : null,
        NextUrl = page.Number < page.Count ? GalleryPage.PageUrl(page.Language, page.Number + 1).Href : null,
    };

    private GalleryReleaseModel Create(ArticlePage release) => new(
        releases.CreateCard(release),
        [.. GalleryPage.PicturesOf(release).Select(picture => PictureModels.Create(picture, release.ContentLanguage, site.Configuration)!)],
        releases.FindKit(release));
}
