using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with the figures of a report and where they are used: GEN92xx.</summary>
public static class IndicatorDiagnostics
{
    public static readonly DiagnosticDescriptor UnreadableTable = new("GEN9201", Error,
        "The table of indicators cannot be read", "Write the columns indicator, period, value, status, note, restated-from, reason, in any order.");

    public static readonly DiagnosticDescriptor UnknownIndicator = new("GEN9202", Error,
        "There is no such indicator or target", "Correct the id, or add it to the report's indicators.yaml.");

    public static readonly DiagnosticDescriptor InvalidCell = new("GEN9203", Error,
        "A cell of the table of indicators is not valid", "Correct the cell.");

    public static readonly DiagnosticDescriptor DuplicateValue = new("GEN9204", Error,
        "An indicator has two values for one year", "Remove one of the rows.");

    public static readonly DiagnosticDescriptor IncompleteRestatement = new("GEN9205", Error,
        "A restated value does not say what it was and why", "Write the status restated, the former value under restated-from, and why under reason.");

    public static readonly DiagnosticDescriptor WrongTotal = new("GEN9206", Error,
        "A total is not the sum of its parts", "Correct the total or the part that is wrong.");

    public static readonly DiagnosticDescriptor IncompatibleUnits = new("GEN9207", Error,
        "The units do not convert to each other", "Use a unit of the same kind.");

    public static readonly DiagnosticDescriptor NoValue = new("GEN9208", Error,
        "The indicator has no value for this year", "Use another year, or add the value to the report's indicators.csv.");

    public static readonly DiagnosticDescriptor OtherYear = new("GEN9209", Warning,
        "A number in the text is that of another year", "Correct the number or the year, or take the figure from the data: `:indicator[id]{period=…}`.");

    public static readonly DiagnosticDescriptor FormerValue = new("GEN9210", Warning,
        "A number in the text was restated", "Take the figure from the data: `:indicator[id]{period=…}`.");

    public static readonly DiagnosticDescriptor WrongDirection = new("GEN9211", Error,
        "The figure did not move as the text says", "Correct the text, or leave `as` out: then the figure has its sign.");

    public static readonly DiagnosticDescriptor IncompleteTarget = new("GEN9212", Error,
        "A target lacks its base or its goal", "Add the row to the report's indicators.csv: the goal has the status target.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnreadableTable, UnknownIndicator, InvalidCell, DuplicateValue, IncompleteRestatement, WrongTotal, IncompatibleUnits,
        NoValue, OtherYear, FormerValue, WrongDirection, IncompleteTarget,
    ];
}
