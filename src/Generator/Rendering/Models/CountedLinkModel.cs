using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A part of the newsroom with how many releases it has.</summary>
public sealed record CountedLinkModel(string Label, string Url, int Count, bool Current) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "label" => Label,
        "url" => Url,
        "count" => Count,
        "current" => Current,
        _ => Unknown,
    };
}
