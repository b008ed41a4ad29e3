using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Pipelines;

namespace Generator.Site.Gallery;

/// <summary>Makes the pages with all pictures from the releases that come in; none for a language without any.</summary>
public sealed class ListPictures(SiteConfiguration configuration) : Module<ArticlePage>
{
    protected override IEnumerable<Document> Execute(IReadOnlyList<ArticlePage> documents, ExecutionContext context)
    {
        if (!configuration.Pictures.HasGallery)
        {
            return [];
        }

        CheckTerms(context);
        return configuration.Languages.SelectMany(language =>
            Paginate(language, [.. ReleaseOrder.Sort(documents, language).Where(release => GalleryPage.PicturesOf(release).Any())]));
    }

    private IEnumerable<GalleryPage> Paginate(Language language, ImmutableArray<ArticlePage> releases)
    {
        var size = configuration.PageSize;
        var count = (releases.Length + size - 1) / size;
        return Enumerable.Range(1, count).Select(number => new GalleryPage(language, number, count)
        {
            Releases = [.. releases.Skip((number - 1) * size).Take(size)],
        });
    }

    private void CheckTerms(ExecutionContext context)
    {
        if (configuration.Pictures.Terms is { } terms && !context.Results<ArticlePage>(SitePipelines.Pages).Any(page => page.Key == PictureTerms.KeyOf(terms)))
        {
            context.Diagnostics.Add(ContentDiagnostics.UnknownReference.At(terms.Location, $"There is no page `{terms.Value}` with the terms of pictures."));
        }
    }
}
