using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A change after publication; <paramref name="Kind"/> is <c>correction</c>, <c>clarification</c>, <c>update</c> or <c>withdrawal</c>.</summary>
public sealed record CorrectionModel(string Kind, DateModel Date, string Note) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "kind" => Kind,
        "date" => Date,
        "note" => Note,
        _ => Unknown,
    };
}
