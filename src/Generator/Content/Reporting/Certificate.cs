using Generator.Yaml;
using NodaTime;

namespace Generator.Content.Reporting;

/// <summary>
/// A certificate that an edition of the report names. What is not known is not said: only the standard and the scope are
/// always there.
/// </summary>
public sealed record Certificate(string Id, string Standard, LocalizedText Scope)
{
    /// <summary>So many days before its end a certificate is to be renewed.</summary>
    public const int NoticeDays = 90;

    /// <summary>What the standard is about.</summary>
    public LocalizedText? Subject { get; init; }

    public LocalizedText? Issuer { get; init; }

    public string? Number { get; init; }

    public LocalDate? Issued { get; init; }

    /// <summary>The last day on which it is valid; null where it has no end, or none that is known.</summary>
    public LocalDate? Expires { get; init; }

    /// <summary>The end as written, for messages.</summary>
    public YamlScalar? WrittenEnd { get; init; }

    public bool IsExpiredOn(LocalDate day) => Expires < day;

    public bool IsToRenewOn(LocalDate day) => !IsExpiredOn(day) && Expires?.PlusDays(-NoticeDays) <= day;
}
