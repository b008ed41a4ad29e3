using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with the web editor: GEN9402.</summary>
public static class EditorDiagnostics
{
    public static readonly DiagnosticDescriptor LeftOut = new("GEN9402", Warning,
        "The site is built without its editor", "Install Node (with npm), or remove `editor` from site.yaml. `generator doctor` shows what is there.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [LeftOut];
}
