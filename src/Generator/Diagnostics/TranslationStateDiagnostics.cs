using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with the state of texts: translations that are behind, releases that are to come. GEN503x.</summary>
public static class TranslationStateDiagnostics
{
    public static readonly DiagnosticDescriptor InvalidSource = new("GEN5030", Error,
        "The source of a translation cannot be read", "Leave this field to `generator translations accept FILE`, which writes it.");

    public static readonly DiagnosticDescriptor Behind = new("GEN5031", Warning,
        "A translation is behind its source",
        "Bring the translation up to date, then run `generator translations accept FILE`; `generator translations` shows what changed.");

    /// <summary>Where and what is not said: the log of a build may be public, and the text is not.</summary>
    public static readonly DiagnosticDescriptor Upcoming = new("GEN5032", Warning,
        "A release that is to come has mistakes",
        "`generator schedule` gives the time of what is to come; `generator check --as-of TIME` on your own machine shows its mistakes, and so does `generator preview`.")
    { IsForeseen = true };

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        InvalidSource, Behind, Upcoming,
    ];
}
