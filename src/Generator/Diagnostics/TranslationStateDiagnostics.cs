using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with the state of a translation: GEN503x.</summary>
public static class TranslationStateDiagnostics
{
    public static readonly DiagnosticDescriptor InvalidSource = new("GEN5030", Error,
        "The source of a translation cannot be read", "Leave this field to `generator translations accept FILE`, which writes it.");

    public static readonly DiagnosticDescriptor Behind = new("GEN5031", Warning,
        "A translation is behind its source",
        "Bring the translation up to date, then run `generator translations accept FILE`; `generator translations` shows what changed.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        InvalidSource, Behind,
    ];
}
