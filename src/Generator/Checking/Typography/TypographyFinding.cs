using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>
/// Signs of a text that should be others: <paramref name="Length"/> characters from <paramref name="Start"/>, maybe
/// none where something is missing.
/// </summary>
public sealed record TypographyFinding(DiagnosticDescriptor Descriptor, int Start, int Length, string Message)
{
    /// <summary>What to write in their place, where a program can tell for sure.</summary>
    public string? Replacement { get; init; }
}
