using Generator.Rendering.Models;

namespace Generator.Rendering.Figures.Charts;

/// <summary>Places years on a line from left to right, in percents, with room at both ends.</summary>
internal sealed class YearScale(ImmutableArray<int> years)
{
    private const decimal Margin = 4;
    private const int MostLabels = 6;

    public decimal X(int year) => years.Length < 2
        ? 50
        : Plot.Round(Margin + ((100 - (2 * Margin)) * (year - years[0]) / (years[^1] - years[0])));

    /// <summary>A text at an end begins or ends there.</summary>
    public string Anchor(int year) => years.Length < 2 ? "middle" : year == years[0] ? "start" : year == years[^1] ? "end" : "middle";

    public ModelList<ChartMarkModel> Labels(ImmutableArray<int> shown, FigureFormat format) =>
    [
        .. shown.Select((year, position) => new ChartMarkModel(X(year), Plot.LabelY, format.Year(year))
        {
            Anchor = Anchor(year),
            IsMinor = shown.Length > MostLabels && position > 0 && position < shown.Length - 1,
        }),
    ];
}
