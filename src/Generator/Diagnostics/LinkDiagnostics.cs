using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with links and what pages show: GEN3xxx.</summary>
public static class LinkDiagnostics
{
    public static readonly DiagnosticDescriptor BrokenLink = new("GEN3001", Error,
        "The link leads nowhere", "Correct the link, or add what it leads to.");

    public static readonly DiagnosticDescriptor BrokenFragment = new("GEN3002", Error,
        "The page has no such section", "Use the id of a heading on that page; ids come from the source language's headings.");

    public static readonly DiagnosticDescriptor MissingResource = new("GEN3003", Error,
        "A picture, style or other file that the page needs does not exist", "Correct the name, or add the file.");

    public static readonly DiagnosticDescriptor WrongCase = new("GEN3004", Error,
        "The link differs from its target in upper and lower case", "Write it exactly as the target is named: the host tells them apart.");

    public static readonly DiagnosticDescriptor OutsideSite = new("GEN3005", Error,
        "The link leads out of the site's folder", "Remove the surplus `../`.");

    public static readonly DiagnosticDescriptor WrongLanguage = new("GEN3006", Error,
        "The link leads to a page in another language", "Link to the page of the same language, or mark the link with {hreflang=...} where that is meant.");

    public static readonly DiagnosticDescriptor BrokenAlternate = new("GEN3007", Error,
        "The language alternates of a page are wrong", "Every page names itself, its translations and x-default, and each of them names it back.");

    public static readonly DiagnosticDescriptor BrokenCanonical = new("GEN3008", Error,
        "The canonical URL is not the page's own", "Write the page's own absolute URL.");

    public static readonly DiagnosticDescriptor MissingAlternativeText = new("GEN3009", Error,
        "A picture has no alternative text", "Describe what the picture shows, in the page's language; a decorative picture in a template has alt=\"\".");

    public static readonly DiagnosticDescriptor DuplicateId = new("GEN3010", Error,
        "Two elements of a page have the same id", "Give one of them another id.");

    public static readonly DiagnosticDescriptor WithheldTarget = new("GEN3011", Error,
        "The link leads to a document that is not published yet", "Remove the link until then, or publish the target first.");

    public static readonly DiagnosticDescriptor InvalidUrl = new("GEN3012", Error,
        "The URL cannot be read", "Correct the URL.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        BrokenLink, BrokenFragment, MissingResource, WrongCase, OutsideSite, WrongLanguage, BrokenAlternate,
        BrokenCanonical, MissingAlternativeText, DuplicateId, WithheldTarget, InvalidUrl,
    ];
}
