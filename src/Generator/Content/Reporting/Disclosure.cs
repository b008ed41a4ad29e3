using Generator.Yaml;

namespace Generator.Content.Reporting;

/// <summary>
/// A line of a content index: <paramref name="Code"/> is how texts name it (<c>GRI 305-1</c>, <c>ESRS E1-6</c>, or the
/// id of a subject), <paramref name="Label"/> how the index does.
/// </summary>
public sealed record Disclosure(string Code, YamlScalar Label, LocalizedText Title)
{
    /// <summary>The sections that disclosures.yaml names itself; those marked in the texts come to them.</summary>
    public ImmutableArray<DisclosureLocation> Locations { get; init; } = [];

    /// <summary>The paragraph of the ESRS.</summary>
    public string? Paragraph { get; init; }

    /// <summary>Whether the ESRS disclosure is material; null in lists that do not ask.</summary>
    public bool? IsMaterial { get; init; }

    /// <summary>Why it is not material.</summary>
    public LocalizedText? Explanation { get; init; }

    public Omission? Omission { get; init; }

    /// <summary>Whether the list itself says why there may be nothing to point at.</summary>
    public bool HasReason => Omission is not null || IsMaterial == false;
}

/// <summary>A section of a chapter, <c>CHAPTER#SECTION</c>, or a whole chapter; the section is the heading's id.</summary>
public sealed record DisclosureLocation(string Chapter, string? Section, YamlScalar Written);

/// <summary>What is left out of a disclosure, and why (GRI 1: Foundation 2021, requirement 6).</summary>
public sealed record Omission(string Requirement, OmissionReason Reason, LocalizedText Explanation);

/// <summary>The four reasons for omission that GRI 1 permits.</summary>
public enum OmissionReason
{
    NotApplicable,
    LegalProhibitions,
    ConfidentialityConstraints,

    /// <summary>Information unavailable or incomplete.</summary>
    InformationUnavailable,
}
