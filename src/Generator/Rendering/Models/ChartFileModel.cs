using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A chart that is a file by itself: it says who published it.</summary>
public sealed record ChartFileModel(ChartModel Chart, string Publisher) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "chart" => Chart,
        "publisher" => Publisher,
        _ => Unknown,
    };
}
