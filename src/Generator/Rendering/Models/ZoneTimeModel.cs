using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A release's time in one zone.</summary>
public sealed record ZoneTimeModel(string Time, string Zone) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "time" => Time,
        "zone" => Zone,
        _ => Unknown,
    };
}
