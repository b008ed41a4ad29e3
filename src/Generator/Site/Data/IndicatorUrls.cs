using Generator.Content;
using Generator.Content.Indicators;

namespace Generator.Site.Data;

/// <summary>Where the data of an edition lie, below the folder in which the site stands; the same for all languages.</summary>
public static class IndicatorUrls
{
    /// <summary>The JSON Schema of <see cref="Json"/>.</summary>
    public static UrlPath Schema(UrlPath root) => root.Folder("media").File("indicators.schema.json");

    public static UrlPath Csv(IndicatorEdition edition, UrlPath root) => new($"{root.Folder("media")}{edition.Folder}indicators.csv");

    public static UrlPath Json(IndicatorEdition edition, UrlPath root) => new($"{root.Folder("media")}{edition.Folder}indicators.json");
}
