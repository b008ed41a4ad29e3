using Generator.Content;
using Generator.Content.Reporting;
using Generator.Diagnostics;
using Generator.Pipelines;
using Generator.Yaml;

namespace Generator.Modules;

/// <summary>Checks that what documents name as the evidence of a claim exists and holds on the day that the site shows. Changes nothing.</summary>
public sealed class CheckEvidence(EditionSet editions) : Module<TranslationDocument>
{
    protected override IEnumerable<Document> Execute(IReadOnlyList<TranslationDocument> documents, ExecutionContext context)
    {
        foreach (var document in documents.Select(document => document.Source).Where(source => !source.FrontMatter.Common.Claims.IsEmpty).DistinctBy(source => source.Key))
        {
            foreach (var evidence in document.FrontMatter.Common.Claims.Select(claim => claim.Evidence).OfType<YamlScalar>())
            {
                Check(evidence, editions.Of(document.Key), context.Diagnostics);
            }
        }

        return documents;
    }

    private void Check(YamlScalar evidence, Edition? edition, DiagnosticBag diagnostics)
    {
        var certificate = edition?.FindCertificate(evidence.Value);
        var problem = certificate is null
            ? $"`{evidence.Value}` is none of the certificates of this edition.{Suggestion.For(evidence.Value, (edition?.Certificates ?? []).Select(known => known.Id))}"
            : editions.IsExpired(certificate) ? $"The certificate `{certificate.Id}` expired on {certificate.Expires:uuuu-MM-dd}." : null;
        if (problem is not null)
        {
            diagnostics.Add(ReportDiagnostics.WeakEvidence.At(evidence.Location, problem));
        }
    }
}
