using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A page with the indicators of an edition, and the addresses of the files with all of them.</summary>
public sealed record DataPageModel(string Title, string Description, DataFilesModel Files) : TemplateObject
{
    public string SchemaUrl { get; init; } = "";

    public LinkModel? Report { get; init; }

    /// <summary>All, and the owners; empty where there is nothing to choose.</summary>
    public ModelList<LinkModel> Filters { get; init; } = [];

    public ModelList<IndicatorGroupModel> Groups { get; init; } = [];

    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "description" => Description,
        "files" => Files,
        "schema_url" => SchemaUrl,
        "report" => Report,
        "filters" => Filters,
        "groups" => Groups,
        _ => Unknown,
    };
}

/// <summary>The indicators of one owner: their values as a table, and what each of them is.</summary>
public sealed record IndicatorGroupModel(string Id, string? Name, TableModel Table, ModelList<IndicatorModel> Indicators) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "id" => Id,
        "name" => Name,
        "table" => Table,
        "indicators" => Indicators,
        _ => Unknown,
    };
}

/// <summary>What an indicator is.</summary>
public sealed record IndicatorModel(string Id, string Name, string Unit) : TemplateObject
{
    public string? Description { get; init; }

    /// <summary>higher, lower or neutral.</summary>
    public string Direction { get; init; } = "";

    public string? Boundary { get; init; }

    public string? Method { get; init; }

    public string? Source { get; init; }

    public string? Disclosures { get; init; }

    public string? Concept { get; init; }

    public ModelList<LinkModel> Parts { get; init; } = [];

    protected override object? Member(string name) => name switch
    {
        "id" => Id,
        "name" => Name,
        "unit" => Unit,
        "description" => Description,
        "direction" => Direction,
        "boundary" => Boundary,
        "method" => Method,
        "source" => Source,
        "disclosures" => Disclosures,
        "concept" => Concept,
        "parts" => Parts,
        _ => Unknown,
    };
}
