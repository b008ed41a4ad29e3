using Generator.Content;
using Generator.Content.Reporting;
using Generator.Diagnostics;
using Generator.Yaml;
using NodaTime;
using NodaTime.Text;

namespace Generator.Configuration;

/// <summary>Reads the data files that lie beside the chapters of each edition: <c>certificates.yaml</c> and <c>disclosures.yaml</c>.</summary>
internal sealed class EditionReader(string inputFolder, BindingScope scope)
{
    public const string CertificatesFile = "certificates.yaml";
    public const string DisclosuresFile = "disclosures.yaml";

    private readonly DiagnosticBag diagnostics = scope.Diagnostics;

    /// <summary>The data of all editions, the newest first.</summary>
    public EditionSet Read(Instant asOf, DateTimeZone zone)
    {
        var reports = new DirectoryInfo(Path.Combine(inputFolder, "report"));
        var editions = reports.Exists
            ? reports.EnumerateDirectories().OrderByDescending(folder => folder.Name, StringComparer.Ordinal).Select(ReadEdition).OfType<Edition>()
            : [];
        return new EditionSet([.. editions], asOf.InZone(zone).Date);
    }

    private Edition? ReadEdition(DirectoryInfo folder)
    {
        var certificates = ReadMapping(folder, CertificatesFile);
        var disclosures = ReadMapping(folder, DisclosuresFile);
        if (certificates is null && disclosures is null)
        {
            return null;
        }

        var edition = new Edition($"report/{folder.Name}/") { Certificates = certificates is null ? [] : ReadCertificates(new FieldReader(certificates, scope)) };
        return disclosures is null ? edition : new DisclosureReader(new FieldReader(disclosures, scope)).ReadInto(edition);
    }

    private YamlMapping? ReadMapping(DirectoryInfo folder, string name)
    {
        var path = Path.Combine(folder.FullName, name);
        return File.Exists(path) && TextFile.Read(path, diagnostics) is { } source
            ? YamlReader.ReadMapping(source, 0, source.Text.Length, diagnostics)
            : null;
    }

    private ImmutableArray<Certificate> ReadCertificates(FieldReader file)
    {
        var certificates = ImmutableArray.CreateBuilder<Certificate>();
        foreach (var (id, fields) in file.Map("certificates")?.MapsById() ?? [])
        {
            if (!Slug.IsValid(id.Value))
            {
                fields.Invalid(id, $"`{id.Value}` cannot be an id: use lower-case letters, digits and single hyphens.");
            }

            certificates.Add(ReadCertificate(id.Value, fields));
        }

        file.Close();
        return certificates.DrainToImmutable();
    }

    private Certificate ReadCertificate(string id, FieldReader fields)
    {
        var end = fields.Scalar("expires");
        var certificate = new Certificate(id, fields.RequiredScalar("standard").Value, fields.RequiredText("scope"))
        {
            Subject = fields.Text("subject"),
            Issuer = fields.Text("issuer"),
            Number = fields.Scalar("number")?.Value,
            Issued = ReadDay(fields.Scalar("issued")),
            Expires = ReadDay(end),
            WrittenEnd = end,
        };
        fields.Close();
        if (certificate.Expires < certificate.Issued)
        {
            diagnostics.Add(ContentDiagnostics.ConflictingFields.At(end!.Location, $"The certificate ends on {certificate.Expires:uuuu-MM-dd}, before it was issued."));
        }

        return certificate;
    }

    private LocalDate? ReadDay(YamlScalar? written)
    {
        if (written is null)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(written.Value) is { Success: true } day)
        {
            return day.Value;
        }

        diagnostics.Add(ContentDiagnostics.InvalidDate.At(written.Location, $"`{written.Value}` is not a date.") with { Help = "Write year, month and day: 2025-08-14." });
        return null;
    }
}
