using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with the search of the site: GEN94xx.</summary>
public static class SearchDiagnostics
{
    public static readonly DiagnosticDescriptor LeftOut = new("GEN9401", Warning,
        "The site is built without its search", "Install Node (with npm), or turn the search off: `search: false`. `generator doctor` shows what is there.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [LeftOut];
}
