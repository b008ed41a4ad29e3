using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with directives in Markdown: GEN80xx.</summary>
public static class DirectiveDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownDirective = new("GEN8001", Error,
        "There is no such directive", "Correct the name, or put a backslash before the colon where it is meant as text.");

    public static readonly DiagnosticDescriptor UnknownArgument = new("GEN8002", Error,
        "The directive has no such argument", "Remove the argument.");

    public static readonly DiagnosticDescriptor MissingArgument = new("GEN8003", Error,
        "The directive lacks an argument", "Add the argument in the curly braces.");

    public static readonly DiagnosticDescriptor DuplicateArgument = new("GEN8004", Error,
        "An argument is given twice", "Remove one of them.");

    public static readonly DiagnosticDescriptor InvalidArgument = new("GEN8005", Error,
        "The value of an argument is not valid", "Correct the value.");

    public static readonly DiagnosticDescriptor WrongForm = new("GEN8006", Error,
        "The directive cannot stand like this", "Write it in the form that the message names.");

    public static readonly DiagnosticDescriptor UnreadableDirective = new("GEN8007", Error,
        "The directive cannot be read", "Correct it here, or put a backslash before the colon where it is meant as text.");

    public static readonly DiagnosticDescriptor UnclosedDirective = new("GEN8008", Error,
        "The directive is not closed", "Add a line that has as many colons as the opening one and nothing else.");

    public static readonly DiagnosticDescriptor WrongContent = new("GEN8009", Error,
        "The directive holds what it does not take, or nothing", "Correct what it holds.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownDirective, UnknownArgument, MissingArgument, DuplicateArgument, InvalidArgument, WrongForm,
        UnreadableDirective, UnclosedDirective, WrongContent,
    ];
}
