using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>
/// A chart as its template draws it. Horizontal places are percents of the width, so that lines and letters keep their
/// size on every screen; vertical ones are pixels from the top, of <c>height</c> in all.
/// </summary>
public sealed record ChartModel(string Id, string Kind, string Title) : TemplateObject
{
    /// <summary>What it shows, in words, for those who cannot see it.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the numbers are counted in: <c>thousand tCO2e</c>.</summary>
    public string Unit { get; init; } = "";

    public decimal Height { get; init; }

    /// <summary>Where zero, or the lowest value of a cut axis, is.</summary>
    public decimal Baseline { get; init; }

    /// <summary>Whether the axis does not begin at zero.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether every value is made up.</summary>
    public bool IsIllustrative { get; init; }

    public ModelList<ChartMarkModel> Ticks { get; init; } = [];

    /// <summary>The years below the axis.</summary>
    public ModelList<ChartMarkModel> Labels { get; init; } = [];

    public ModelList<ChartSeriesModel> Series { get; init; } = [];

    /// <summary>What stands above stacks: their sums.</summary>
    public ModelList<ChartMarkModel> Totals { get; init; } = [];

    /// <summary>The bars of shares and the spans of a timeline, one below the other.</summary>
    public ModelList<ChartRowModel> Rows { get; init; } = [];

    /// <summary>Which statuses the marks stand for.</summary>
    public ModelList<string> Statuses { get; init; } = [];

    public TableModel? Table { get; init; }

    protected override object? Member(string name) => name switch
    {
        "id" => Id,
        "kind" => Kind,
        "title" => Title,
        "description" => Description,
        "unit" => Unit,
        "height" => Height,
        "baseline" => Baseline,
        "cut" => IsCut,
        "illustrative" => IsIllustrative,
        "ticks" => Ticks,
        "labels" => Labels,
        "series" => Series,
        "totals" => Totals,
        "rows" => Rows,
        "statuses" => Statuses,
        "table" => Table,
        _ => Unknown,
    };
}

/// <summary>A series of a chart; its number, from 1, chooses pattern and marker.</summary>
public sealed record ChartSeriesModel(int Number, string Name) : TemplateObject
{
    public ModelList<ChartPointModel> Points { get; init; } = [];

    /// <summary>The lines between points; over a missing year there is none.</summary>
    public ModelList<ChartLineModel> Lines { get; init; } = [];

    protected override object? Member(string name) => name switch
    {
        "number" => Number,
        "name" => Name,
        "points" => Points,
        "lines" => Lines,
        _ => Unknown,
    };
}

/// <summary>A value of a series: a bar from <c>x</c>, <c>y</c>, or a marker at them. Without a value it is <c>missing</c>.</summary>
public sealed record ChartPointModel(decimal X, decimal Y) : TemplateObject
{
    public decimal Width { get; init; }

    public decimal Height { get; init; }

    /// <summary>The middle of a bar.</summary>
    public decimal Center { get; init; }

    public string? Label { get; init; }

    public string Status { get; init; } = "";

    public bool IsMissing { get; init; }

    /// <summary>Where the label's text is anchored, so that none leaves the chart.</summary>
    public string Anchor { get; init; } = "middle";

    protected override object? Member(string name) => name switch
    {
        "x" => X,
        "y" => Y,
        "width" => Width,
        "height" => Height,
        "center" => Center,
        "label" => Label,
        "status" => Status,
        "missing" => IsMissing,
        "anchor" => Anchor,
        _ => Unknown,
    };
}

/// <summary>A straight line of a chart; a path to a target is <c>planned</c>.</summary>
public sealed record ChartLineModel(decimal X1, decimal Y1, decimal X2, decimal Y2) : TemplateObject
{
    public bool IsPlanned { get; init; }

    protected override object? Member(string name) => name switch
    {
        "x1" => X1,
        "y1" => Y1,
        "x2" => X2,
        "y2" => Y2,
        "planned" => IsPlanned,
        _ => Unknown,
    };
}

/// <summary>A text at a place of an axis, or above a stack. A <c>minor</c> one may be left out where there is little room.</summary>
public sealed record ChartMarkModel(decimal X, decimal Y, string Text) : TemplateObject
{
    public bool IsMinor { get; init; }

    public string Anchor { get; init; } = "middle";

    /// <summary>Of a sum, the least sure of its parts' statuses.</summary>
    public string Status { get; init; } = "";

    protected override object? Member(string name) => name switch
    {
        "x" => X,
        "y" => Y,
        "text" => Text,
        "status" => Status,
        "minor" => IsMinor,
        "anchor" => Anchor,
        _ => Unknown,
    };
}

/// <summary>A bar or span of its own line: its name above it, its label at the end of that line.</summary>
public sealed record ChartRowModel(int Number, string Name, string Label) : TemplateObject
{
    public decimal Y { get; init; }

    public decimal X { get; init; }

    public decimal Width { get; init; }

    public string Status { get; init; } = "";

    public bool IsMissing { get; init; }

    protected override object? Member(string name) => name switch
    {
        "number" => Number,
        "name" => Name,
        "label" => Label,
        "y" => Y,
        "x" => X,
        "width" => Width,
        "end" => X + Width,
        "status" => Status,
        "missing" => IsMissing,
        _ => Unknown,
    };
}
