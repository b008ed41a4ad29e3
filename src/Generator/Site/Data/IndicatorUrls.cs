using Generator.Content;
using Generator.Content.Indicators;

namespace Generator.Site.Data;

/// <summary>Where the data of an edition lie, the same for all languages.</summary>
public static class IndicatorUrls
{
    private static readonly UrlPath Media = UrlPath.Root.Folder("media");

    /// <summary>The JSON Schema of <see cref="Json"/>.</summary>
    public static UrlPath Schema { get; } = Media.File("indicators.schema.json");

    public static UrlPath Csv(IndicatorEdition edition) => new($"{Media}{edition.Folder}indicators.csv");

    public static UrlPath Json(IndicatorEdition edition) => new($"{Media}{edition.Folder}indicators.json");
}
