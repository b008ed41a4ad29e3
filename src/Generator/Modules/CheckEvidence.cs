using Generator.Content;
using Generator.Content.Indicators;
using Generator.Content.Reporting;
using Generator.Diagnostics;
using Generator.Pipelines;
using Generator.Yaml;

namespace Generator.Modules;

/// <summary>
/// Checks that what documents name as the evidence of a claim bears it: a certificate that is valid on the day that the site shows,
/// or a target with a plan and a verifier. Changes nothing.
/// </summary>
public sealed class CheckEvidence(EditionSet editions, IndicatorSet indicators) : Module<TranslationDocument>
{
    protected override IEnumerable<Document> Execute(IReadOnlyList<TranslationDocument> documents, ExecutionContext context)
    {
        foreach (var document in documents.Select(document => document.Source).Where(source => !source.FrontMatter.Common.Claims.IsEmpty).DistinctBy(source => source.Key))
        {
            foreach (var evidence in document.FrontMatter.Common.Claims.Select(claim => claim.Evidence).OfType<YamlScalar>())
            {
                Check(evidence, document.Key, context.Diagnostics);
            }
        }

        return documents;
    }

    private void Check(YamlScalar evidence, TranslationKey key, DiagnosticBag diagnostics)
    {
        var certificates = editions.Of(key)?.Certificates ?? [];
        var targets = indicators.Of(key.Folder, name: null).SelectMany(edition => edition.Targets).ToList();
        var problem = certificates.FirstOrDefault(certificate => certificate.Id == evidence.Value) is { } certificate
            ? Problem(certificate)
            : targets.Find(target => target.Id == evidence.Value) is { } target
                ? Problem(target)
                : $"`{evidence.Value}` is none of the certificates and targets of this edition.{Suggestion.For(evidence.Value, [.. certificates.Select(known => known.Id), .. targets.Select(known => known.Id)])}";
        if (problem is not null)
        {
            diagnostics.Add(ReportDiagnostics.WeakEvidence.At(evidence.Location, problem));
        }
    }

    private string? Problem(Certificate certificate) =>
        editions.IsExpired(certificate) ? $"The certificate `{certificate.Id}` expired on {certificate.Expires:uuuu-MM-dd}." : null;

    private static string? Problem(Target target) => (target.Plan, target.Verifier) switch
    {
        (null, _) => $"The target `{target.Id}` has no plan.",
        (_, null) => $"The target `{target.Id}` has no verifier.",
        _ => null,
    };
}
