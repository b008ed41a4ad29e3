using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;
using NodaTime;
using NodaTime.Text;

namespace Generator.Configuration;

/// <summary>Whom to tell of a weakness of the site, for <c>security.txt</c> (RFC 9116): addresses in the order in which they are preferred.</summary>
public sealed record SecurityContact(ImmutableArray<string> Contacts, LocalDate LastDay, SourceLocation WrittenEnd)
{
    /// <summary>So many days before its end it is to be looked at again.</summary>
    public const int NoticeDays = 30;

    /// <summary>How reports are dealt with.</summary>
    public string? Policy { get; init; }

    /// <summary>The key with which reports may be encrypted.</summary>
    public string? Encryption { get; init; }

    /// <summary>Where those who reported something are thanked.</summary>
    public string? Acknowledgments { get; init; }

    /// <summary>Reads <c>security</c>; null where there is none, or none that can be used.</summary>
    public static SecurityContact? Read(FieldReader? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var contacts = fields.RequiredScalars("contact");
        if (fields.IsComplete && contacts.IsEmpty)
        {
            fields.Invalid(fields.Mapping, "`contact` names nobody.");
        }

        var end = fields.RequiredScalar("expires");
        var read = new SecurityContact([.. contacts.Select(contact => ReadUrl(contact, fields, "contact")).OfType<string>()], ReadDay(end, fields), end.Location)
        {
            Policy = ReadUrl(fields.Scalar("policy"), fields, "policy"),
            Encryption = ReadUrl(fields.Scalar("encryption"), fields, "encryption"),
            Acknowledgments = ReadUrl(fields.Scalar("acknowledgments"), fields, "acknowledgments"),
        };
        fields.Close();
        return fields.IsComplete ? read : null;
    }

    private static LocalDate ReadDay(YamlScalar written, FieldReader fields)
    {
        var day = LocalDatePattern.Iso.Parse(written.Value);
        if (!day.Success && written.Value.Length > 0)
        {
            fields.Invalid(written, $"`expires` is a day such as 2027-01-31, not `{written.Value}`.");
        }

        return day.Success ? day.Value : LocalDate.MaxIsoValue;
    }

    /// <summary>A web page by https, or a way to reach somebody (RFC 9116, section 2.5).</summary>
    private static string? ReadUrl(YamlScalar? written, FieldReader fields, string name)
    {
        string[] schemes = name == "contact" ? ["https", "mailto", "tel"] : ["https"];
        if (written is null || (Uri.TryCreate(written.Value, UriKind.Absolute, out var url) && schemes.Contains(url.Scheme)))
        {
            return written?.Value;
        }

        fields.Invalid(written, $"`{name}` is a URL that begins with {string.Join(": or ", schemes)}:, not `{written.Value}`.");
        return null;
    }
}
