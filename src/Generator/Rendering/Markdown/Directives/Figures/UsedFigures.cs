using Generator.Content;
using Generator.Content.Indicators;

namespace Generator.Rendering.Markdown.Directives.Figures;

/// <summary>What a text takes from the data: the indicators by their keys, and the charts, each of which has files of its own.</summary>
public sealed class UsedFigures
{
    private readonly SortedSet<string> keys = new(StringComparer.Ordinal);
    private readonly List<ChartRequest> charts = [];

    public ImmutableArray<string> Keys => [.. keys];

    public ImmutableArray<ChartRequest> Charts => [.. charts];

    public void Add(IndicatorEdition edition, Indicator indicator) => keys.Add(IndicatorSet.Key(edition, indicator.Id));

    public void Add(ChartRequest chart) => charts.Add(chart);
}
