namespace Generator.Rendering.Figures.Charts;

/// <summary>The kinds of charts, as writers name them.</summary>
public static class ChartKind
{
    public const string Bars = "bars";
    public const string Grouped = "grouped";
    public const string Stacked = "stacked";
    public const string Lines = "lines";
    public const string Shares = "shares";
    public const string Target = "target";
    public const string Timeline = "timeline";
}
