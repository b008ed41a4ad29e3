using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A topic of a release.</summary>
public sealed record TopicModel(string Label, string Url) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "label" => Label,
        "url" => Url,
        _ => Unknown,
    };
}
