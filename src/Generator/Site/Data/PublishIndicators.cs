using Generator.Content;
using Generator.Output;
using Generator.Pipelines;

namespace Generator.Site.Data;

/// <summary>Publishes the indicators of each edition that has a data page: one CSV, one JSON, and the schema of the latter.</summary>
public sealed class PublishIndicators(SiteContext site) : IModule
{
    private const string SchemaResource = "indicators.schema.json";

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        var editions = SiteIndexDocument.Of(context).Pages.OfType<DataPage>().Select(page => page.Edition).Distinct().ToList();
        var json = new IndicatorsJson(site);
        var rows = new IndicatorRows(site.Configuration.Languages);
        var files = editions.SelectMany(edition => new[]
        {
            new DataOutput(IndicatorUrls.Csv(edition, site.Options.Root), () => rows.Write(edition.Indicators, _ => true)),
            new DataOutput(IndicatorUrls.Json(edition, site.Options.Root), () => json.Write(edition)),
        });
        return editions.Count == 0 ? documents : [.. documents, .. files, new DataOutput(IndicatorUrls.Schema(site.Options.Root), ReadSchema)];
    }

    private static byte[] ReadSchema()
    {
        using var resource = typeof(PublishIndicators).Assembly.GetManifestResourceStream(SchemaResource)!;
        var schema = new byte[resource.Length];
        resource.ReadExactly(schema);
        return schema;
    }
}
