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

    public static readonly DiagnosticDescriptor RedirectedLink = new("GEN3013", Warning,
        "The link reaches its target only through a redirect", "Link to the final URL: a redirect costs every reader a second request.");

    public static readonly DiagnosticDescriptor RedirectLoop = new("GEN3014", Error,
        "The redirects lead in a circle", "Let one of the rules lead to a page.");

    public static readonly DiagnosticDescriptor BrokenRedirect = new("GEN3015", Error,
        "The redirect leads nowhere", "Correct the rule's target, or remove the rule.");

    public static readonly DiagnosticDescriptor RedirectChain = new("GEN3016", Warning,
        "The redirect leads to another redirect", "Let the rule lead to the final URL.");

    public static readonly DiagnosticDescriptor UnusedRedirect = new("GEN3017", Warning,
        "The redirect never happens", "Remove the rule, or move it before the one that takes its requests.");

    public static readonly DiagnosticDescriptor InvalidRedirect = new("GEN3018", Error,
        "The redirect rule cannot be read", "Write a path, a target and perhaps a status, such as `/old/ /new/ 301`.");

    public static readonly DiagnosticDescriptor InvalidMailAddress = new("GEN3019", Error,
        "The mail address cannot be one", "Correct the address: `mailto:name@host`, several with commas between.");

    public static readonly DiagnosticDescriptor InvalidPhoneNumber = new("GEN3020", Error,
        "The telephone number cannot be one", "Write the number with its country, digits and hyphens only: `tel:+49-30-123456`.");

    public static readonly DiagnosticDescriptor UnreadableAsset = new("GEN3021", Error,
        "A file that a page or a machine reads is damaged", "Correct the file at this place.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        BrokenLink, BrokenFragment, MissingResource, WrongCase, OutsideSite, WrongLanguage, BrokenAlternate,
        BrokenCanonical, MissingAlternativeText, DuplicateId, WithheldTarget, InvalidUrl, RedirectedLink, RedirectLoop, BrokenRedirect,
        RedirectChain, UnusedRedirect, InvalidRedirect, InvalidMailAddress, InvalidPhoneNumber, UnreadableAsset,
    ];
}
