using Generator.Content;
using Generator.Content.Reporting;
using Generator.Diagnostics;
using Generator.Pipelines;
using NodaTime;

namespace Generator.Modules;

/// <summary>
/// Adds the certificates of the published editions to the documents, and reports those that have expired or soon will.
/// A chapter that names one which does not exist is a diagnostic.
/// </summary>
public sealed class ListCertificates(EditionSet editions, DateTimeZone zone) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var sources = documents.OfType<ArticlePage>().Select(page => page.Content.Source).DistinctBy(source => source.Key).ToList();
        foreach (var source in sources)
        {
            CheckNames(source, context.Diagnostics);
        }

        var certificates =
            from edition in editions.All
            let report = sources.Find(source => source.Kind == DocumentKind.Report && source.Key.Folder == edition.Folder)
            where report is not null
            from certificate in edition.Certificates
            select new CertificateDocument(certificate, report, zone);
        var listed = certificates.ToList();
        foreach (var certificate in listed.Select(document => document.Certificate))
        {
            CheckEnd(certificate, context.Diagnostics);
        }

        return [.. documents, .. listed];
    }

    private void CheckNames(SourceDocument document, DiagnosticBag diagnostics)
    {
        var edition = editions.Of(document.Key);
        foreach (var id in (document.FrontMatter as ChapterFrontMatter)?.Certificates ?? [])
        {
            if (edition?.FindCertificate(id.Value) is null)
            {
                diagnostics.Add(ContentDiagnostics.UnknownReference.At(
                    id.Location, $"`{id.Value}` is none of the certificates of this edition.{Suggestion.For(id.Value, (edition?.Certificates ?? []).Select(certificate => certificate.Id))}"));
            }
        }
    }

    private void CheckEnd(Certificate certificate, DiagnosticBag diagnostics)
    {
        var descriptor = certificate.IsExpiredOn(editions.Day)
            ? ReportDiagnostics.ExpiredCertificate
            : certificate.IsToRenewOn(editions.Day) ? ReportDiagnostics.CertificateToRenew : null;
        if (descriptor is not null)
        {
            var verb = descriptor == ReportDiagnostics.ExpiredCertificate ? "expired" : "expires";
            diagnostics.Add(descriptor.At(certificate.WrittenEnd!.Location, $"The certificate `{certificate.Id}` ({certificate.Standard}) {verb} on {certificate.Expires:uuuu-MM-dd}."));
        }
    }
}
