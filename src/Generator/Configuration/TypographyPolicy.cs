namespace Generator.Configuration;

/// <summary>How the texts of one language are written where good practice leaves a choice. site.yaml's <c>typography</c>.</summary>
public sealed record TypographyPolicy
{
    public QuoteStyle Quotes { get; init; } = QuoteStyle.Straight;

    /// <summary>Whether a space stands before <c>%</c> (SI Brochure §5.4.7), not none.</summary>
    public bool HasSpacedPercent { get; init; }

    /// <summary>Whether an ellipsis is three full stops, not the one character <c>…</c>; Chinese always has <c>……</c>.</summary>
    public bool HasDottedEllipsis { get; init; }

    /// <summary>
    /// Whether writers type a space between Chinese characters and Latin letters or digits; else the page makes it, by
    /// <c>text-autospace</c>.
    /// </summary>
    public bool HasTypedHanLatinSpaces { get; init; }
}

/// <summary>The quotation marks and apostrophes of English.</summary>
public enum QuoteStyle
{
    /// <summary>Those of the keyboard: <c>"</c> and <c>'</c>.</summary>
    Straight,

    /// <summary>Those of print: <c>“ ” ‘ ’</c>.</summary>
    Curly,
}
