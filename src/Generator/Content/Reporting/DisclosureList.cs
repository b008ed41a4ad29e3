namespace Generator.Content.Reporting;

/// <summary>The disclosures of one standard, or the subjects of the report itself, as a content index lists them.</summary>
public sealed record DisclosureList(DisclosureStandard Standard, ImmutableArray<DisclosureGroup> Groups)
{
    /// <summary>The version of the standard whose codes these are.</summary>
    public string? Version { get; init; }

    /// <summary>GRI 1: Foundation 2021, requirement 8: how the standards were used, and for which period.</summary>
    public LocalizedText? StatementOfUse { get; init; }

    /// <summary>The title of the GRI 1 that was used.</summary>
    public string? Gri1Used { get; init; }

    /// <summary>The list as disclosures.yaml, templates and strings name it.</summary>
    public string Name => Standard.ToString().ToLowerInvariant();

    public IEnumerable<Disclosure> Disclosures => Groups.SelectMany(group => group.Disclosures);
}

/// <summary>The disclosures of one GRI Standard; lists without such parts have one group without a title.</summary>
public sealed record DisclosureGroup(string? Title, ImmutableArray<Disclosure> Disclosures);

/// <summary>What a list of disclosures follows.</summary>
public enum DisclosureStandard
{
    Gri,
    Esrs,

    /// <summary>No standard: the subjects of the report, each with an id of its own.</summary>
    Subjects,
}
