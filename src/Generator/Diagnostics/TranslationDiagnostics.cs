using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>
/// Where two languages of a text say different things: GEN50xx. They are errors: a figure or a passage that only some
/// readers are given is not published.
/// </summary>
public static class TranslationDiagnostics
{
    public static readonly DiagnosticDescriptor HeadingDrift = new("GEN5001", Error,
        "The headings of two languages differ", "Give both texts the same headings, in the same order and of the same levels.");

    public static readonly DiagnosticDescriptor PictureDrift = new("GEN5002", Error,
        "The pictures of two languages differ", "Show the same pictures in both texts.");

    public static readonly DiagnosticDescriptor LinkDrift = new("GEN5003", Error,
        "The links of two languages differ", "Link to the same pages and sections in both texts.");

    public static readonly DiagnosticDescriptor ListDrift = new("GEN5004", Error,
        "A list has not the same items in two languages", "Give both lists the same items.");

    public static readonly DiagnosticDescriptor TableDrift = new("GEN5005", Error,
        "A table has not the same rows and columns in two languages", "Give both tables the same rows and columns.");

    public static readonly DiagnosticDescriptor FootnoteDrift = new("GEN5006", Error,
        "The footnotes of two languages differ", "Put the same footnotes at the same places of both texts.");

    public static readonly DiagnosticDescriptor DirectiveDrift = new("GEN5007", Error,
        "The directives of two languages differ", "Write the same directives with the same arguments in both texts.");

    public static readonly DiagnosticDescriptor NumberDrift = new("GEN5010", Error,
        "The numbers of two languages differ", "Make both texts say the same number.");

    public static readonly DiagnosticDescriptor UnusedException = new("GEN5011", Warning,
        "A parity exception is no longer needed", "Remove the comment: the two texts agree without it.");

    public static readonly DiagnosticDescriptor InvalidException = new("GEN5012", Error,
        "A parity exception cannot be read", "Write what is to be ignored, and why: <!-- parity: ignore 7 \"seven seas\" -->.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        HeadingDrift, PictureDrift, LinkDrift, ListDrift, TableDrift, FootnoteDrift, DirectiveDrift, NumberDrift, UnusedException,
        InvalidException,
    ];
}
