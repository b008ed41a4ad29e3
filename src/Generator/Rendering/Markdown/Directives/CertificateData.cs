using Generator.Content;
using Generator.Content.Reporting;
using Generator.Diagnostics;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;
using NodaTime;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>The certificates that <c>ids</c> names; without it, those of the chapter. They are of the document's edition, outside the report of the newest.</summary>
internal sealed class CertificateData(EditionSet editions, DateTimeZone zone) : IDirectiveData
{
    private const string Ids = "ids";

    public string Directive => "certificate";

    public TemplateObject? Create(DirectiveUse use)
    {
        var certificates = use.Find(Ids) is { Value: not null } ids ? Named(ids, use) : OfDocument(use);
        return new CertificatesModel([.. certificates.Select(certificate => CreateModel(certificate, use.Language))]);
    }

    private CertificateModel CreateModel(Certificate certificate, Language language) => new(certificate.Id, certificate.Standard, certificate.Scope[language])
    {
        Subject = certificate.Subject?[language],
        Issuer = certificate.Issuer?[language],
        Number = certificate.Number,
        Issued = DateOf(certificate.Issued),
        Expires = DateOf(certificate.Expires),
        IsExpired = editions.IsExpired(certificate),
    };

    private DateModel? DateOf(LocalDate? day) => day is { } known ? new DateModel(known.AtStartOfDayInZone(zone)) : null;

    private ImmutableArray<Certificate> Named(DirectiveArgument ids, DirectiveUse use)
    {
        var known = use.Source.Document is { Key: var key } ? editions.Of(key)?.Certificates ?? [] : [];
        return use.ReadIds(
            ids,
            id => known.FirstOrDefault(certificate => certificate.Id == id),
            id => $"There is no certificate `{id}` in certificates.yaml.{Suggestion.For(id, known.Select(certificate => certificate.Id))}");
    }

    /// <summary>An id that does not exist is reported where the front matter names it.</summary>
    private IEnumerable<Certificate> OfDocument(DirectiveUse use)
    {
        if (use.Source.Document is { FrontMatter: ChapterFrontMatter { Certificates: { IsEmpty: false } named }, Key: var key })
        {
            return named.Select(id => editions.Of(key)?.FindCertificate(id.Value)).OfType<Certificate>();
        }

        use.Report(DirectiveDiagnostics.MissingArgument, use.Directive.NameSpan, $"`{Ids}` is missing, and this document names no certificates of its own.");
        return [];
    }
}
