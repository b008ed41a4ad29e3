using Generator.Content;

namespace Generator.Site.Pdf;

/// <summary>What is to be printed; a name that no published document has is <paramref name="Unknown"/>.</summary>
internal sealed record PdfPlan(ImmutableArray<PdfJob> Jobs, string? Unknown)
{
    /// <summary>
    /// The documents with these names, each a folder or a file with or without extension, in each language that has a text of them;
    /// without a name the newest report.
    /// </summary>
    public static PdfPlan Create(IReadOnlyCollection<string> names, IReadOnlyCollection<ArticlePage> pages, LanguageSet languages)
    {
        var keys = names.Count > 0
            ? names.Select(name => (Name: name, Key: FindKey(name, pages))).ToList()
            : [.. NewestReport(pages).Select(key => (key.Value, (TranslationKey?)key))];
        return new PdfPlan(
            [.. keys.Select(found => found.Key).OfType<TranslationKey>().SelectMany(key => CreateJobs(key, pages, languages))],
            keys.Find(found => found.Key is null).Name);
    }

    private static TranslationKey? FindKey(string name, IEnumerable<ArticlePage> pages)
    {
        var stem = name.Trim('/');
        stem = stem.EndsWith(DocumentName.Extension, StringComparison.Ordinal) ? stem[..^DocumentName.Extension.Length] : stem;
        return pages.FirstOrDefault(page => page.Key.Value == stem || page.Key.Value == $"{stem}/{DocumentName.IndexName}")?.Key;
    }

    private static IEnumerable<TranslationKey> NewestReport(IEnumerable<ArticlePage> pages) => pages
        .Where(page => page.FrontMatter is ReportFrontMatter)
        .OrderByDescending(page => page.Key.Value, StringComparer.Ordinal)
        .Select(page => page.Key)
        .Take(1);

    private static IEnumerable<PdfJob> CreateJobs(TranslationKey key, IReadOnlyCollection<ArticlePage> pages, LanguageSet languages) => languages
        .Select(language => pages.FirstOrDefault(page => page.Key == key && page.Language == language && page.ContentLanguage == language))
        .OfType<ArticlePage>()
        .Select(page => page.FrontMatter is ReportFrontMatter ? new PdfJob(WholeReport(page, pages)) : new PdfJob([page]));

    private static ImmutableArray<ArticlePage> WholeReport(ArticlePage index, IEnumerable<ArticlePage> pages)
    {
        var edition = ReportContents.All(pages.Where(page => page.Language == index.Language)).First(report => report.Index == index);
        return [index, .. edition.Chapters];
    }
}
