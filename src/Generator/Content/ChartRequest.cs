namespace Generator.Content;

/// <summary>A chart that a text asks for. Its files lie beside the page: <c>NAME.svg</c>, <c>NAME.csv</c>, <c>NAME.json</c>.</summary>
/// <param name="Name">The first part of its files' names, once on a page.</param>
/// <param name="Kind">One of the kinds that the directive allows.</param>
/// <param name="Edition">The name of the report's edition.</param>
/// <param name="Of">The ids of indicators, or of targets.</param>
public sealed record ChartRequest(string Name, string Kind, string Edition, ImmutableArray<string> Of)
{
    public string? Title { get; init; }

    public int? From { get; init; }

    public int? To { get; init; }

    public string? Unit { get; init; }

    /// <summary>Whether the axis of values need not begin at zero.</summary>
    public bool IsCut { get; init; }
}
