namespace Generator.Rendering.Figures;

/// <summary>The strings of the theme that figures are written with. A theme needs them when a report has indicators.</summary>
public static class FigureStrings
{
    public const string Group = "number.group";
    public const string Point = "number.decimal";
    public const string Scales = "number.scales";
    public const string Period = "figure.period";
    public const string Range = "figure.range";
    public const string Points = "figure.points";
    public const string ScaledUnit = "figure.scaled_unit";
    public const string ChartTitle = "figure.chart_title";
    public const string Separator = "figure.separator";
    public const string Missing = "figure.missing";
    public const string Restated = "figure.restated_from";
    public const string Sentence = "figure.sentence";
    public const string Share = "figure.share";
    public const string Goal = "figure.goal";
    public const string Plan = "target.plan";
    public const string Path = "target.path";
    public const string CutAxis = "figure.cut_axis";
    public const string DescribeValue = "figure.describe_value";
    public const string DescribeSeries = "figure.describe_series";
    public const string DescribeTarget = "figure.describe_target";
    public const string DataTitle = "data.title";
    public const string DataAll = "data.all";
    public const string DataOfOwner = "data.of_owner";
    public const string DataDescription = "data.description";
    public const string DataOfOwnerDescription = "data.of_owner_description";

    public static ImmutableArray<string> All { get; } =
    [
        Group, Point, Scales, Period, Range, Points, ScaledUnit, ChartTitle, Separator, Missing, Restated, Sentence, Share, Goal, Plan, Path,
        CutAxis, DescribeValue, DescribeSeries, DescribeTarget, DataTitle, DataAll, DataOfOwner, DataDescription, DataOfOwnerDescription,
    ];
}
