using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Generator.Site.Schemas;

[Description("The certificates of a report.")]
internal sealed record CertificatesSchema
{
    [Description("Certificates by id.")]
    public Dictionary<string, CertificateSchema>? Certificates { get; init; }
}

internal sealed record CertificateSchema
{
    [Description("What it certifies to be met."), Example("ISO 14001")]
    public required ScalarValue Standard { get; init; }

    [Description("What it covers, such as a site.")]
    public required TextValue Scope { get; init; }

    [Description("What is certified, such as environmental management.")]
    public TextValue? Subject { get; init; }

    [Description("Who issued it.")]
    public TextValue? Issuer { get; init; }

    [Description("Its number.")]
    public ScalarValue? Number { get; init; }

    [Description("The day of issue."), Example("2022-08-15")]
    public DayValue? Issued { get; init; }

    [Description("The last day on which it is valid."), Example("2025-08-14")]
    public DayValue? Expires { get; init; }
}

[Description("The code lists that a report is indexed by.")]
internal sealed record DisclosuresSchema
{
    [Description("The file name of the chapter that shows the index, without .md; content-index if not given.")]
    public ScalarValue? Chapter { get; init; }

    [Description("The GRI content index.")]
    public GriSchema? Gri { get; init; }

    [Description("The disclosure requirements of the ESRS.")]
    public EsrsSchema? Esrs { get; init; }

    [Description("Subjects of the company's own, by code.")]
    public Dictionary<string, SubjectSchema>? Subjects { get; init; }
}

internal sealed record GriSchema
{
    [Description("The year of the standards' version."), Example("\"2021\"")]
    public required ScalarValue Version { get; init; }

    [Description("The statement of use, in the words of GRI 1.")]
    public required TextValue StatementOfUse { get; init; }

    [Description("The version of GRI 1 that is used."), Example("\"GRI 1: Foundation 2021\"")]
    [JsonPropertyName("gri-1-used")]
    public required ScalarValue Gri1Used { get; init; }

    public IReadOnlyList<GriStandardSchema>? Standards { get; init; }
}

internal sealed record GriStandardSchema
{
    [Description("Its title with its year."), Example("\"GRI 305: Emissions 2016\"")]
    public required ScalarValue Standard { get; init; }

    [Description("Disclosures by number, such as \"305-1\".")]
    public Dictionary<string, GriDisclosureSchema>? Disclosures { get; init; }
}

/// <summary>What a disclosure of any list has.</summary>
internal abstract record DisclosureSchema
{
    public required TextValue Title { get; init; }

    [Description("Where the report answers it: CHAPTER#SECTION."), Example("[energy#energy-by-source]")]
    public ScalarList? Locations { get; init; }
}

internal sealed record SubjectSchema : DisclosureSchema;

internal sealed record GriDisclosureSchema : DisclosureSchema
{
    [Description("Why the report does not answer it.")]
    public OmissionSchema? Omission { get; init; }
}

internal sealed record OmissionSchema
{
    [Description("The requirement that is left out."), Example("b-ix")]
    public required ScalarValue Requirement { get; init; }

    [Description("One of the four reasons of GRI 1.")]
    public required OmissionWord Reason { get; init; }

    public required TextValue Explanation { get; init; }
}

internal enum OmissionWord
{
    [JsonStringEnumMemberName("not-applicable")]
    NotApplicable,

    [JsonStringEnumMemberName("legal-prohibitions")]
    LegalProhibitions,

    [JsonStringEnumMemberName("confidentiality-constraints")]
    ConfidentialityConstraints,

    [JsonStringEnumMemberName("information-unavailable")]
    InformationUnavailable,
}

internal sealed record EsrsSchema
{
    [Description("The year of the standards' version."), Example("\"2023\"")]
    public required ScalarValue Version { get; init; }

    [Description("Disclosure requirements by code, such as E1-6.")]
    public Dictionary<string, RequirementSchema>? DisclosureRequirements { get; init; }
}

internal sealed record RequirementSchema : DisclosureSchema
{
    [Description("The paragraph of the standard.")]
    public ScalarValue? Paragraph { get; init; }

    [Description("Whether it is material: true or false.")]
    public required bool Material { get; init; }

    [Description("Why it is not.")]
    public TextValue? Explanation { get; init; }
}
