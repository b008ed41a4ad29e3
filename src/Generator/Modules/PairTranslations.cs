using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Pipelines;

namespace Generator.Modules;

/// <summary>
/// Makes of each document one for every language of the site. What happens where a translation is missing is the
/// collection's policy in site.yaml. A chapter is hidden where the index of its report is.
/// </summary>
public sealed class PairTranslations(SiteConfiguration configuration) : Module<SourceDocument>
{
    protected override IEnumerable<Document> Execute(IReadOnlyList<SourceDocument> documents, ExecutionContext context)
    {
        var paired = documents.SelectMany(document => Pair(document, context.Diagnostics)).ToList();
        var reports = paired
            .Where(document => document.Source.Kind == DocumentKind.Report)
            .Select(document => (document.Source.Key.Folder, document.Language))
            .ToHashSet();
        return paired.Where(document => document.Source.Kind != DocumentKind.Chapter
            || reports.Contains((document.Source.Key.Folder, document.Language)));
    }

    private IEnumerable<TranslationDocument> Pair(SourceDocument document, DiagnosticBag diagnostics)
    {
        var policy = configuration.MissingTranslations[document.Kind.Collection()];
        foreach (var language in configuration.Languages)
        {
            if (document.Body(language) is not null)
            {
                yield return new TranslationDocument(document, language, language);
            }
            else if (policy == MissingTranslationPolicy.Fallback)
            {
                yield return new TranslationDocument(document, language, document.Source.Language);
            }
            else if (policy == MissingTranslationPolicy.Error)
            {
                // The page stands in, so that each link to it is not a second mistake. Nothing of it is written.
                diagnostics.Add(Missing(document, language));
                yield return new TranslationDocument(document, language, document.Source.Language);
            }
        }
    }

    private static Diagnostic Missing(SourceDocument document, Language language)
    {
        var file = $"{document.Key.Name}.{language.Path}{DocumentName.Extension}";
        return ContentDiagnostics.MissingTranslation.At(
            SourceLocation.WholeFile(document.Source.File.Path), $"There is no text in {language.Path} ({language.Name}): {file} is missing.");
    }
}
