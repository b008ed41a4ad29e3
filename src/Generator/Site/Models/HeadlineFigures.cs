using Generator.Content;
using Generator.Content.Indicators;
using Generator.Rendering.Figures;
using Generator.Rendering.Models;
using Generator.Site.Data;

namespace Generator.Site.Models;

/// <summary>The indicators that a report's first page shows: those marked <c>headline</c>.</summary>
internal static class HeadlineFigures
{
    private const int DecimalsInWords = 2;

    public static ModelList<HeadlineModel> Create(ArticlePage report, SiteContext site)
    {
        var figures = site.Directives.Figures;
        return figures.EditionOf(report.Key.Folder) is { } edition
            ? [.. edition.Indicators.Where(indicator => indicator.IsHeadline && indicator.Latest is not null).Select(indicator => Create(indicator, report, figures.Format(report.Language)))]
            : [];
    }

    private static HeadlineModel Create(Indicator indicator, ArticlePage report, FigureFormat format)
    {
        var latest = indicator.Latest!;
        var model = new HeadlineModel(
            indicator.Name[format.Language],
            Write(latest.Value!.Value, indicator, format),
            format.Year(latest.Year),
            $"{DataPage.UrlOf(report, owner: null).Href}#{indicator.Id}")
        {
            Unit = format.UnitSuffix(indicator.Unit),
            IsIllustrative = latest.Status == ValueStatus.Illustrative,
        };
        return indicator.Find(latest.Year - 1) is { Value: { } before } && format.Change(indicator, before, latest.Value.Value) is { } change
            ? model with { Change = change, ComparedTo = format.Year(latest.Year - 1), Trend = TableBuilder.Trend(indicator.Direction, latest.Value.Value - before) }
            : model;
    }

    /// <summary>A large number in the language's words, any other with the decimals of its indicator.</summary>
    private static string Write(decimal value, Indicator indicator, FigureFormat format) => format.Numbers.ScaleFor(value) is null
        ? format.Numbers.Write(value, indicator.Decimals)
        : format.Numbers.WriteInWords(value, DecimalsInWords);
}
