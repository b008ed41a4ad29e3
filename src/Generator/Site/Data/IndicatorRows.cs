using Generator.Content;
using Generator.Content.Indicators;
using Generator.Rendering.Figures;

namespace Generator.Site.Data;

/// <summary>Indicators as rows of CSV, one a value; texts in every language of <paramref name="languages"/>.</summary>
internal sealed class IndicatorRows(IReadOnlyList<Language> languages)
{
    public IEnumerable<string> Header =>
    [
        "indicator", .. Localized("name"), "unit", "period", "value", "status", .. Localized("note"), "restated-from", .. Localized("reason"), "disclosures", "concept",
    ];

    public IEnumerable<IEnumerable<string?>> Of(IEnumerable<Indicator> indicators, Func<IndicatorValue, bool> isShown) =>
        indicators.SelectMany(indicator => indicator.Values.Where(isShown).Select(value => Row(indicator, value)));

    public byte[] Write(IEnumerable<Indicator> indicators, Func<IndicatorValue, bool> isShown) => CsvFile.Write(Header, Of(indicators, isShown));

    private IEnumerable<string?> Row(Indicator indicator, IndicatorValue value) =>
    [
        indicator.Id,
        .. languages.Select(language => indicator.Name[language]),
        indicator.Unit.Id,
        value.Year.ToString(CultureInfo.InvariantCulture),
        Number(value.Value),
        StatusName.Of(value.Status),
        .. languages.Select(language => value.Note?[language]),
        Number(value.RestatedFrom),
        .. languages.Select(language => value.Reason?[language]),
        string.Join("; ", indicator.Disclosures),
        indicator.Concept,
    ];

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<string> Localized(string name) => languages.Select(language => $"{name}-{language.Tag}");
}
