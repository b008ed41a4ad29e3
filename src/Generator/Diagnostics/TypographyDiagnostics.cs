using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with punctuation and spaces: GEN506x in any language, GEN507x in Chinese.</summary>
public static class TypographyDiagnostics
{
    private const string Format = "Run `generator format`, or write it as the message says.";

    public static readonly DiagnosticDescriptor Quotes = new("GEN5060", Warning,
        "A quotation mark or apostrophe is not of the site's style", Format);

    public static readonly DiagnosticDescriptor DoubleSpace = new("GEN5061", Warning,
        "More than one space stands between two words", Format);

    public static readonly DiagnosticDescriptor Percent = new("GEN5062", Warning,
        "The space before a percent sign is not the site's style", Format);

    public static readonly DiagnosticDescriptor Dash = new("GEN5063", Warning,
        "A dash is written with other signs", Format);

    public static readonly DiagnosticDescriptor Range = new("GEN5064", Warning,
        "A hyphen stands in a range of years or percentages", Format);

    public static readonly DiagnosticDescriptor Ellipsis = new("GEN5065", Warning,
        "An ellipsis is not of the language's form", Format);

    public static readonly DiagnosticDescriptor SpaceBesidePunctuation = new("GEN5066", Warning,
        "A space stands beside a punctuation mark that takes none", Format);

    public static readonly DiagnosticDescriptor HalfWidthPunctuation = new("GEN5070", Warning,
        "Half-width punctuation stands in Chinese text", Format);

    public static readonly DiagnosticDescriptor PercentInRange = new("GEN5071", Warning,
        "The first number of a range lacks its percent sign or unit", "Write it behind both numbers.");

    public static readonly DiagnosticDescriptor FullWidthLatin = new("GEN5072", Warning,
        "Digits or Latin letters are full-width", Format);

    public static readonly DiagnosticDescriptor HanLatinSpace = new("GEN5073", Warning,
        "The space between Chinese and Latin is not the site's style", Format);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Quotes, DoubleSpace, Percent, Dash, Range, Ellipsis, SpaceBesidePunctuation, HalfWidthPunctuation, PercentInRange,
        FullWidthLatin, HanLatinSpace,
    ];
}
