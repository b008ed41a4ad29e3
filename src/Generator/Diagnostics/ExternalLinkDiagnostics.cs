using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with links to other sites, which only <c>check --external</c> looks at: GEN7001 to GEN7029.</summary>
public static class ExternalLinkDiagnostics
{
    public static readonly DiagnosticDescriptor Missing = new("GEN7001", Error,
        "The page of another site does not exist", "Find out where it is now, link to something else, or remove the link.");

    public static readonly DiagnosticDescriptor Moved = new("GEN7002", Warning,
        "The page of another site has moved for good", "Write its new address.");

    public static readonly DiagnosticDescriptor MissingFragment = new("GEN7003", Warning,
        "The page of another site has no such section", "Look for the section on the page, or link to the page as a whole.");

    public static readonly DiagnosticDescriptor InvalidCertificate = new("GEN7004", Error,
        "The certificate of another site is not valid", "Link to another page, or tell the owner of the site.");

    public static readonly DiagnosticDescriptor EndlessRedirect = new("GEN7005", Error,
        "Another site redirects without an end", "Open the link in a browser, and write the address where it ends.");

    public static readonly DiagnosticDescriptor Unreachable = new("GEN7006", Warning,
        "Another site could not be reached", "Check again later; if it stays so, link to something else.");

    public static readonly DiagnosticDescriptor Refused = new("GEN7007", Warning,
        "Another site does not let the check in", "Open the link in a browser; if it works there, add it to `external-links: ignore` in site.yaml.");

    public static readonly DiagnosticDescriptor SpecialAddress = new("GEN7008", Error,
        "The link leads to an address that is not on the Internet", "Link to what readers can reach.");

    public static readonly DiagnosticDescriptor SoftMissing = new("GEN7009", Warning,
        "The page of another site says that it does not exist", "Open the link in a browser, and correct or remove it.");

    public static readonly DiagnosticDescriptor ExpiredIgnore = new("GEN7010", Warning,
        "The time of an ignored link has passed", "Remove the entry, or set a later `until` if the reason still holds.");

    public static readonly DiagnosticDescriptor UnusedIgnore = new("GEN7011", Warning,
        "An ignored link is on no page", "Remove the entry.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Missing, Moved, MissingFragment, InvalidCertificate, EndlessRedirect, Unreachable, Refused, SpecialAddress, SoftMissing,
        ExpiredIgnore, UnusedIgnore,
    ];
}
