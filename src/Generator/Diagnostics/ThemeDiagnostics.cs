using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with the theme: GEN2xxx.</summary>
public static class ThemeDiagnostics
{
    public static readonly DiagnosticDescriptor TemplateSyntax = new("GEN2001", Error,
        "The template cannot be read", "Correct the template at this place.");

    public static readonly DiagnosticDescriptor TemplateFailure = new("GEN2002", Error,
        "The template failed", "theme/README.md lists what a template may use.");

    public static readonly DiagnosticDescriptor MissingTemplate = new("GEN2003", Error,
        "A layout or partial is missing", "Add the file, or correct the name.");

    public static readonly DiagnosticDescriptor MissingString = new("GEN2004", Error,
        "A UI string lacks a language", "Add the string to this file.");

    public static readonly DiagnosticDescriptor MissingStrings = new("GEN2005", Error,
        "A language has no UI strings", "Add the file with every string of the other languages.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        TemplateSyntax, TemplateFailure, MissingTemplate, MissingString, MissingStrings,
    ];
}
