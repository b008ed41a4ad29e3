using Generator.Content;
using Generator.Incremental;
using Generator.Pipelines;
using NodaTime;

namespace Generator.Modules;

/// <summary>
/// Says when each text was last committed, for sitemaps and for what a page tells of its last change, and when the source of a
/// translation that is behind was. Git is asked once for all of them.
/// </summary>
public sealed class ReadCommitDates(string inputFolder, BuildCache cache) : Module<TranslationDocument>
{
    protected override IEnumerable<Document> Execute(IReadOnlyList<TranslationDocument> documents, ExecutionContext context)
    {
        var dates = cache.FixedDates ?? SourceDates.Read(inputFolder, documents.SelectMany(TextNames), cache.PreviousDates);
        cache.Keep(dates);
        var byName = dates.ByName();
        return documents.Select(document => document with
        {
            Committed = Latest(TextNames(document).Select(name => byName.GetValueOrDefault(name))),
            Behind = document.Behind is { } changes ? changes with { Date = byName.GetValueOrDefault(SourceName(document)) } : null,
        });
    }

    /// <summary>The file of the facts and that of the text.</summary>
    private static IEnumerable<string> TextNames(TranslationDocument document) =>
        [SourceName(document), (document.Source.Body(document.ContentLanguage) ?? document.Source.Source).File.Name];

    private static string SourceName(TranslationDocument document) => document.Source.Source.File.Name;

    /// <summary>The last of the dates; null where one is not known.</summary>
    private static Instant? Latest(IEnumerable<Instant?> dates) => dates.Aggregate((first, second) => first is { } a && second is { } b ? Instant.Max(a, b) : null);
}
