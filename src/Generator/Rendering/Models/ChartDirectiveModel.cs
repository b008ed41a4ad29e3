using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>What a chart or table directive shows, and the files beside the page with its data; a table has no drawing.</summary>
public sealed record ChartDirectiveModel(ChartModel? Chart, TableModel Table, DataFilesModel Files) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "chart" => Chart,
        "table" => Table,
        "files" => Files,
        _ => Unknown,
    };
}

/// <summary>The addresses of the files with the data, from the page; of a table there is no drawing.</summary>
public sealed record DataFilesModel(string Csv, string Json, string? Svg) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "csv" => Csv,
        "json" => Json,
        "svg" => Svg,
        _ => Unknown,
    };
}
