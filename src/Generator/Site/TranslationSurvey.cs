using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Modules;
using Generator.Pipelines;
using Generator.Rendering.Markdown;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Site;

/// <summary>The state of every translation, drafts and releases under embargo included.</summary>
public sealed record TranslationSurvey(SiteConfiguration Configuration, ImmutableArray<TranslationStatus> Translations, ImmutableArray<SourceDocument> Documents)
{
    /// <summary>Looks at all documents; null, with diagnostics, where there is no usable site.yaml.</summary>
    public static TranslationSurvey? Take(BuildOptions options, DiagnosticBag diagnostics)
    {
        if (SiteConfigurationReader.Read(options, diagnostics) is not { } configuration)
        {
            return null;
        }

        var inputs = InputSnapshot.Take(options.InputFolder);
        var pipeline = new Pipeline(SitePipelines.Inputs)
        {
            Input = [new ReadFiles(options.InputFolder, inputs)],
            Process = [new ParseFrontMatter(configuration, inputs)],
        };
        var documents = new Engine([pipeline]).Execute(diagnostics, CancellationToken.None).Single().Documents;
        var sources = documents.OfType<SourceDocument>().ToImmutableArray();
        var states = sources.SelectMany(document => Describe(document, configuration))
            .Concat(documents.OfType<UnreadableDocument>().SelectMany(DescribeOrphans))
            .OrderBy(status => status.Key.Value, StringComparer.Ordinal)
            .ThenBy(status => status.Language.Index);
        return new TranslationSurvey(configuration, SourceChangeReader.Describe([.. states], new GitHistory(options.InputFolder)), sources);
    }

    private static IEnumerable<TranslationStatus> Describe(SourceDocument document, SiteConfiguration configuration)
    {
        var mayBeMissing = configuration.MissingTranslations[document.Kind.Collection()] != MissingTranslationPolicy.Error;
        return configuration.Languages.Where(language => language != document.Source.Language).Select(language =>
        {
            var body = document.Body(language);
            return new TranslationStatus(document.Key, language, StateOf(document, body), document.Source, body?.File)
            {
                Accepted = body?.Accepted?.Revision,
                IsDue = body is not null || !mayBeMissing,
            };
        });
    }

    private static TranslationState StateOf(SourceDocument document, MarkdownBody? translation)
    {
        if (translation is null)
        {
            return TranslationState.Missing;
        }

        var revision = MarkdownBlocks.Read(document.Source).Revision();
        return translation.Accepted is { } accepted
            ? accepted.Revision.IsSame(revision) ? TranslationState.Current : TranslationState.Behind
            : revision.Blocks.IsEmpty ? TranslationState.Current : TranslationState.Unaccepted;
    }

    private static IEnumerable<TranslationStatus> DescribeOrphans(UnreadableDocument document) => document.Orphans
        .Select(orphan => new TranslationStatus(document.Key, orphan.Language, TranslationState.Orphaned, null, orphan.File) { IsDue = true });
}
