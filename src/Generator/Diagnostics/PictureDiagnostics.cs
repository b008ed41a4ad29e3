using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with a picture, said where it is shown: GEN91xx.</summary>
public static class PictureDiagnostics
{
    public static readonly DiagnosticDescriptor OversizedPicture = new("GEN9101", Error,
        "The picture is too large to be opened", "Save it with at most 100 million pixels, in at most 64 MB.");

    public static readonly DiagnosticDescriptor DamagedPicture = new("GEN9102", Error,
        "The picture is damaged", "Save it again from the program that made it, or copy it again.");

    public static readonly DiagnosticDescriptor UnknownColours = new("GEN9103", Warning,
        "The colours of the picture are those of an unknown press", "Save it in sRGB, or in CMYK with its profile.");

    public static readonly DiagnosticDescriptor MovingPicture = new("GEN9104", Warning,
        "The picture moves", "Use a still picture, or a film: `::video` gives the reader a button to stop it (WCAG 2.2, 2.2.2).");

    public static readonly DiagnosticDescriptor PrivateData = new("GEN9105", Error,
        "The picture tells more than it shows", "Save it without metadata, or as JPEG, PNG or WebP, of which the build removes it.");

    public static readonly DiagnosticDescriptor UnreadableDesign = new("GEN9106", Error,
        "The design of share pictures cannot be read", "Write share/card.svg of the theme as XML, its boxes with x, y, width, height, font-size, font-family and fill; share/font.ttf is a TrueType font.");

    public static readonly DiagnosticDescriptor MissingGlyph = new("GEN9107", Warning,
        "A share picture lacks characters", "Write it with characters of the font share/font.ttf of the theme, or ask for one that has them.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [OversizedPicture, DamagedPicture, UnknownColours, MovingPicture, PrivateData, UnreadableDesign, MissingGlyph];
}
