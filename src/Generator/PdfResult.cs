using Generator.Diagnostics;
using Generator.Site.Pdf;

namespace Generator;

/// <summary>The documents that were printed, and what is wrong; with an error there are none.</summary>
public sealed record PdfResult(ImmutableArray<PdfOutput> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>A name that no document has, or null.</summary>
    public string? Unknown { get; init; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
