using Generator.Content;
using Generator.Rendering.Models;

namespace Generator.Site.Models;

/// <summary>Chooses, of what the site publishes, what shows the components of its theme in their states.</summary>
internal sealed class StyleguideModelFactory(SiteIndex index, ReleaseModelFactory releases, ReportModelFactory reports)
{
    private const int LongList = 9;

    public StyleguideModel Create(ArticlePage page, DocumentModel document)
    {
        var language = index[page.Language];
        var shown = language.Releases.OrderByDescending(PartsOf).FirstOrDefault(release => release.Image is not null);
        var report = language.Reports.FirstOrDefault(report => report.Index is not null);
        return new StyleguideModel(document)
        {
            Cards = [.. language.Releases.Select(releases.CreateCard).DistinctBy(StateOf)],
            Lists = [.. new[] { 1, (LongList + 1) / 2, LongList }.Select(number => CreateListPage(page, number))],
            Corrections = [.. language.Releases.SelectMany(ReleaseModelFactory.CreateCorrections).DistinctBy(correction => correction.Kind)],
            Release = shown is null ? null : releases.Create(shown),
            Report = report is null ? null : reports.CreateReport(report),
            Chapter = report is { Chapters.IsEmpty: false } ? reports.CreateChapter(report.Chapters[report.Chapters.Length / 2]) : null,
        };
    }

    /// <summary>How many parts a release has that not every one has.</summary>
    private static int PartsOf(ArticlePage page)
    {
        var release = (ReleaseFrontMatter)page.FrontMatter;
        return new[] { page.Image is not null, release.Subtitle is not null, !release.Highlights.IsEmpty, !release.Images.IsEmpty }.Count(has => has);
    }

    /// <summary>Its links lead to the page that shows it.</summary>
    private static ReleaseListModel CreateListPage(ArticlePage page, int number) => new(page.FrontMatter.Title[page.ContentLanguage], [])
    {
        Number = number,
        Count = LongList,
        Pages = [.. PageLinks.Create(number, LongList, _ => page.Url)],
        PreviousUrl = number > 1 ? page.Url.Href : null,
        NextUrl = number < LongList ? page.Url.Href : null,
    };

    private static (bool HasImage, bool IsCorrected, bool IsWithdrawn, LanguageModel? Language) StateOf(CardModel card) =>
        (card.Image is not null, card.IsCorrected, card.IsWithdrawn, card.Language);
}
