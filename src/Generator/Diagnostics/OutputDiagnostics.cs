using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with destinations and output: GEN4xxx.</summary>
public static class OutputDiagnostics
{
    public static readonly DiagnosticDescriptor DuplicateDestination = new("GEN4001", Error,
        "Two documents have the same destination", "Give one of them another name or slug.");

    public static readonly DiagnosticDescriptor AliasCollision = new("GEN4002", Error,
        "An alias is the URL of something else", "Remove the alias, or choose the document's real old path.");

    public static readonly DiagnosticDescriptor InvalidAlias = new("GEN4003", Error,
        "The alias is not a path", "Write a path from the root, such as /en/news/old-name/.");

    public static readonly DiagnosticDescriptor VanishedUrl = new("GEN4004", Error,
        "A published address has vanished", "Add the address to the `aliases` of the document that took its place.");

    public static readonly DiagnosticDescriptor InvalidManifestLine = new("GEN4005", Error,
        "A line of urls.txt is not an address", "Write a path from the root, such as /en/about/; or let `generator urls accept` write the file.");

    public static readonly DiagnosticDescriptor ExpiredSecurityContact = new("GEN4006", Warning,
        "security.txt has expired", "See that the contact still holds, and write a new `expires` of at most a year ahead.");

    public static readonly DiagnosticDescriptor SecurityContactToRenew = new("GEN4007", Warning,
        "security.txt expires soon", "See that the contact still holds, and write a new `expires` of at most a year ahead.")
    { IsForeseen = true };

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        DuplicateDestination, AliasCollision, InvalidAlias, VanishedUrl, InvalidManifestLine,
        ExpiredSecurityContact, SecurityContactToRenew,
    ];
}
