using Generator.Content;
using Generator.Diagnostics;
using Generator.Pipelines;
using Generator.Yaml;

namespace Generator.Modules;

/// <summary>
/// Gives each page its URL: <c>/LANG/press/YEAR/SLUG/</c>, <c>/LANG/report/EDITION/</c> with its chapters below, and
/// <c>/LANG/SLUG/</c> for plain pages. The slug is the front matter's, else the file's name without its date.
/// </summary>
public sealed class SetDestination : Module<TranslationDocument>
{
    protected override IEnumerable<Document> Execute(IReadOnlyList<TranslationDocument> documents, ExecutionContext context)
    {
        var reports = documents
            .Where(document => document.Source.Kind == DocumentKind.Report)
            .ToDictionary(document => (document.Source.Key.Folder, document.Language));
        foreach (var document in documents)
        {
            var home = document.Language.HomeUrl;
            var slug = ReadSlug(document, context.Diagnostics);
            yield return new ContentPage(document, document.Source.FrontMatter switch
            {
                ReleaseFrontMatter release => home.Folder("press").Folder(Year(release)).Folder(slug),
                ReportFrontMatter => home.Folder("report").Folder(slug),
                ChapterFrontMatter => home.Folder("report").Folder(ReportSlug(document)).Folder(slug),
                _ => home.Folder(slug),
            });
        }

        string ReportSlug(TranslationDocument chapter) =>
            reports.TryGetValue((chapter.Source.Key.Folder, chapter.Language), out var report)
                ? SlugOf(report)
                : Slug.Of(new TranslationKey(chapter.Source.Key.Folder + DocumentName.IndexName));
    }

    private static string Year(ReleaseFrontMatter release) => release.Date.Year.ToString("D4", CultureInfo.InvariantCulture);

    private static string ReadSlug(TranslationDocument document, DiagnosticBag diagnostics)
    {
        var slug = SlugOf(document);
        if (WrittenSlug(document) is { } written)
        {
            if (written.Value != slug)
            {
                diagnostics.Add(ContentDiagnostics.InvalidSlug.At(written.Location, $"`{written.Value}` cannot stand in a URL."));
            }
        }
        else if (!Slug.IsValid(slug))
        {
            diagnostics.Add(ContentDiagnostics.InvalidSlug.At(
                SourceLocation.WholeFile(document.Source.Source.File.Path), $"The name `{slug}` cannot stand in a URL.") with
            {
                Help = "Rename the file or folder with lower-case letters, digits and single hyphens, or add a `slug`.",
            });
        }

        return slug;
    }

    /// <summary>The slug as written; the name in place of one that cannot stand, so that links to the page are not wrong too.</summary>
    private static string SlugOf(TranslationDocument document) =>
        WrittenSlug(document) is { } written && Slug.IsValid(written.Value) ? written.Value : Slug.Of(document.Source.Key);

    private static YamlScalar? WrittenSlug(TranslationDocument document) =>
        document.Source.FrontMatter.Common.Slug?.Find(document.ContentLanguage);
}
