using System.Text.Json;
using Generator.Content;
using Generator.Content.Reporting;
using NodaTime;

namespace Generator.Site.StructuredData;

/// <summary>The publisher with its certificates as JSON-LD: schema.org <c>Organization</c> with <c>hasCertification</c>.</summary>
internal static class CertificationJson
{
    public static string Write(IEnumerable<Certificate> certificates, SiteContext site, Language language) => JsonLd.Write("Organization", json =>
    {
        OrganizationJson.WriteProperties(json, site, language);
        json.WriteStartArray("hasCertification");
        foreach (var certificate in certificates)
        {
            Write(json, certificate, site, language);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Certificate certificate, SiteContext site, Language language)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Certification");
        json.WriteString("name", certificate.Standard);
        json.WriteString("about", certificate.Subject is { } subject ? $"{subject[language]}: {certificate.Scope[language]}" : certificate.Scope[language]);
        if (certificate.Issuer is { } issuer)
        {
            json.WriteStartObject("issuedBy");
            json.WriteString("@type", "Organization");
            json.WriteString("name", issuer[language]);
            json.WriteEndObject();
        }

        if (certificate.Number is { } number)
        {
            json.WriteString("certificationIdentification", number);
        }

        WriteDay(json, "validFrom", certificate.Issued);
        WriteDay(json, "expires", certificate.Expires);
        if (certificate.Expires is not null)
        {
            json.WriteString("certificationStatus", $"https://schema.org/Certification{(site.Configuration.Editions.IsExpired(certificate) ? "Inactive" : "Active")}");
        }

        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, known.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
