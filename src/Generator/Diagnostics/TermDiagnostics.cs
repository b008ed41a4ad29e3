using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with the words of the glossary: GEN505x.</summary>
public static class TermDiagnostics
{
    public static readonly DiagnosticDescriptor MissingTerm = new("GEN5050", Warning,
        "A translation lacks the agreed word for a term", "Write the word that terms.yaml agrees on for this language.");

    public static readonly DiagnosticDescriptor ForbiddenTerm = new("GEN5051", Warning,
        "A term is written in a form that the glossary forbids", "Write the term as terms.yaml does.");

    public static readonly DiagnosticDescriptor ConflictingTerms = new("GEN5052", Error,
        "The glossary contradicts itself", "Remove the form from one of the two places.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [MissingTerm, ForbiddenTerm, ConflictingTerms];
}
