using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with publication: what is withheld, and what was published. GEN90xx.</summary>
public static class EmbargoDiagnostics
{
    public static readonly DiagnosticDescriptor Leak = new("GEN9001", Error,
        "The site shows something of a document that is withheld", "Take it out until the document is published.");

    public static readonly DiagnosticDescriptor UnsaidChange = new("GEN9002", Warning,
        "A published release was changed without a correction", "Say what changed in `corrections`; `generator urls accept` takes a change that no reader needs to know of.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Leak, UnsaidChange,
    ];
}
