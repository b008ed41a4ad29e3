using Generator.Content;
using Generator.Content.Reporting;
using Generator.Diagnostics;
using Generator.Pipelines;
using Generator.Yaml;

namespace Generator.Modules;

/// <summary>
/// Holds the content index of each published edition against its chapters: every code that front matter names is listed,
/// every location exists, and every listed disclosure has a place or a reason. Changes nothing.
/// </summary>
public sealed class CheckDisclosures(EditionSet editions, string inputsPipeline) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var pages = documents.OfType<ArticlePage>().ToList();
        var unreadable = context.Results<UnreadableDocument>(inputsPipeline).Select(document => document.Key).ToHashSet();
        foreach (var document in context.Results<ContentPage>(inputsPipeline).Select(page => page.Source).DistinctBy(source => source.Key))
        {
            CheckCodes(document, context.Diagnostics);
        }

        foreach (var edition in editions.All)
        {
            var chapters = pages.Where(page => page.Key.Folder == edition.Folder && page.FrontMatter is ChapterFrontMatter).ToLookup(page => page.Key.Name);
            if (chapters.Count > 0 && !edition.Disclosures.IsEmpty)
            {
                new EditionCheck(edition, chapters, context.Diagnostics).Run(unreadable);
            }
        }

        return documents;
    }

    private void CheckCodes(SourceDocument document, DiagnosticBag diagnostics)
    {
        ImmutableArray<YamlScalar> codes = document.FrontMatter switch
        {
            ChapterFrontMatter chapter => chapter.Disclosures,
            ReleaseFrontMatter release => release.Disclosures,
            _ => [],
        };
        var edition = editions.Of(document.Key);
        foreach (var code in codes.Where(code => edition?.FindDisclosure(code.Value) is null))
        {
            diagnostics.Add(ReportDiagnostics.UnknownDisclosure.At(
                code.Location, $"`{code.Value}` is not in the content index.{Suggestion.For(code.Value, edition?.Codes ?? [])}"));
        }
    }

    /// <summary>The check of one edition, whose chapters are known by their names.</summary>
    private sealed class EditionCheck(Edition edition, ILookup<string, ArticlePage> chapters, DiagnosticBag diagnostics)
    {
        public void Run(HashSet<TranslationKey> unreadable)
        {
            if (!chapters.Contains(edition.IndexChapter!.Value) && !unreadable.Contains(new TranslationKey(edition.Folder + edition.IndexChapter.Value)))
            {
                diagnostics.Add(ContentDiagnostics.MissingFile.At(
                    edition.IndexChapter.Location, $"There is no chapter {edition.IndexChapter.Value}{DocumentName.Extension} to show the content index.{Suggestion.For(edition.IndexChapter.Value, Names)}"));
            }

            var answered = chapters.SelectMany(pages => pages).SelectMany(CodesOf).ToHashSet(StringComparer.Ordinal);
            foreach (var disclosure in edition.Disclosures.SelectMany(list => list.Disclosures))
            {
                foreach (var location in disclosure.Locations.Where(location => !unreadable.Contains(new TranslationKey(edition.Folder + location.Chapter))))
                {
                    Check(location);
                }

                if (disclosure.Locations.IsEmpty && !disclosure.HasReason && !answered.Contains(disclosure.Code))
                {
                    diagnostics.Add(ReportDiagnostics.UnansweredDisclosure.At(
                        disclosure.Label.Location, $"Nothing in the report answers `{disclosure.Code}`, and nothing says why."));
                }
            }
        }

        private IEnumerable<string> Names => chapters.Select(chapter => chapter.Key);

        private static IEnumerable<string> CodesOf(ArticlePage page) =>
            ((ChapterFrontMatter)page.FrontMatter).Disclosures.Select(code => code.Value).Concat(page.Body.Disclosures.Select(mark => mark.Code));

        private void Check(DisclosureLocation location)
        {
            if (!chapters.Contains(location.Chapter))
            {
                Report(location.Written, $"The edition has no chapter `{location.Chapter}`.{Suggestion.For(location.Chapter, Names)}");
                return;
            }

            var sections = chapters[location.Chapter].SelectMany(page => page.Body.Headings).Select(heading => heading.Id).Distinct().ToList();
            if (location.Section is { } section && !sections.Contains(section))
            {
                Report(location.Written, $"The chapter `{location.Chapter}` has no section `{section}`.{Suggestion.For(section, sections)}");
            }
        }

        private void Report(YamlScalar written, string message) => diagnostics.Add(ReportDiagnostics.MissingLocation.At(written.Location, message));
    }
}
