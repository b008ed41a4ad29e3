using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with dates in prose: GEN504x.</summary>
public static class DateDiagnostics
{
    public static readonly DiagnosticDescriptor WrongWeekday = new("GEN5040", Error,
        "A day of the week does not match its date", "Correct the day of the week, or the date.");

    public static readonly DiagnosticDescriptor WrongDateline = new("GEN5041", Error,
        "A dateline differs from the front matter", "Correct the dateline, or `date` or `place` in the front matter.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        WrongWeekday, WrongDateline,
    ];
}
