using Generator.Content;
using Generator.Content.Indicators;
using Generator.Rendering.Figures;
using Generator.Rendering.Models;
using Generator.Site.Data;

namespace Generator.Site.Models;

/// <summary>The indicators that a report's first page shows: those marked <c>headline</c>.</summary>
internal static class HeadlineFigures
{
    private const int DecimalsOfPercent = 1;

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
            format.WithUnit(format.Numbers.WriteInWords(latest.Value!.Value, latest.Value >= format.Numbers.Scales.LastOrDefault()?.Value ? 2 : indicator.Decimals), indicator.Unit),
            format.Year(latest.Year),
            $"{DataPage.UrlOf(report, owner: null).Href}#{indicator.Id}")
        {
            IsIllustrative = latest.Status == ValueStatus.Illustrative,
        };
        return indicator.Find(latest.Year - 1) is { Value: { } before } ? WithChange(model, indicator, before, format) : model;
    }

    private static HeadlineModel WithChange(HeadlineModel model, Indicator indicator, decimal before, FigureFormat format)
    {
        var latest = indicator.Latest!;
        var change = latest.Value!.Value - before;
        if (!indicator.Unit.IsPercent && before == 0)
        {
            return model;
        }

        return model with
        {
            Change = indicator.Unit.IsPercent
                ? format.Strings.Text(FigureStrings.Points, format.Change(change, indicator.Decimals, isSigned: true))
                : format.WithUnit(format.Change(change / Math.Abs(before) * 100, DecimalsOfPercent, isSigned: true), Unit.Named("%", null)),
            ComparedTo = format.Year(latest.Year - 1),
            Trend = TableBuilder.Trend(indicator.Direction, change),
        };
    }
}
