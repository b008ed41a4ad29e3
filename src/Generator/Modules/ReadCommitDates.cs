using Generator.Content;
using Generator.Incremental;
using Generator.Pipelines;
using NodaTime;

namespace Generator.Modules;

/// <summary>
/// Says when texts were last committed, where a page tells that: the chapters of the report, and the source of a translation that
/// is behind. Git is asked once for all of them.
/// </summary>
public sealed class ReadCommitDates(string inputFolder, BuildCache cache) : Module<TranslationDocument>
{
    protected override IEnumerable<Document> Execute(IReadOnlyList<TranslationDocument> documents, ExecutionContext context)
    {
        var dates = SourceDate.Read(inputFolder, documents.SelectMany(NamesToDate));
        cache.Keep(dates);
        var byName = dates.ToDictionary(date => date.Name, date => date.Committed, StringComparer.Ordinal);
        return documents.Select(document => document with
        {
            Committed = IsDated(document) ? Latest(TextNames(document).Select(name => byName[name])) : null,
            Behind = document.Behind is { } changes ? changes with { Date = byName[SourceName(document)] } : null,
        });
    }

    private static IEnumerable<string> NamesToDate(TranslationDocument document) =>
    [
        .. document.Behind is null ? [] : new[] { SourceName(document) },
        .. IsDated(document) ? TextNames(document) : [],
    ];

    private static bool IsDated(TranslationDocument document) => document.Source.Kind is DocumentKind.Report or DocumentKind.Chapter;

    /// <summary>The file of the facts and that of the text.</summary>
    private static IEnumerable<string> TextNames(TranslationDocument document) =>
        [SourceName(document), (document.Source.Body(document.ContentLanguage) ?? document.Source.Source).File.Name];

    private static string SourceName(TranslationDocument document) => document.Source.Source.File.Name;

    /// <summary>The last of the dates; null where one is not known.</summary>
    private static Instant? Latest(IEnumerable<Instant?> dates) => dates.Aggregate((first, second) => first is { } a && second is { } b ? Instant.Max(a, b) : null);
}
