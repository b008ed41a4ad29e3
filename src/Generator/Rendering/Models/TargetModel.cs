using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>
/// A target and how far it is. What is not known is null. Its state is on-track, off-track or reached; or unknown, where
/// base, goal or a later value is missing.
/// </summary>
public sealed record TargetModel(string Id, string Name, string Year, string State) : TemplateObject
{
    public string? Statement { get; init; }

    public string? Scope { get; init; }

    public TargetValueModel? Base { get; init; }

    public TargetValueModel? Goal { get; init; }

    public TargetValueModel? Latest { get; init; }

    /// <summary>What the path has for the year of the latest value.</summary>
    public string? Expected { get; init; }

    /// <summary>How much of the way is done, in percent.</summary>
    public string? Done { get; init; }

    public LinkModel? Plan { get; init; }

    public string? Verifier { get; init; }

    public ChartDirectiveModel? Chart { get; init; }

    protected override object? Member(string name) => name switch
    {
        "id" => Id,
        "name" => Name,
        "year" => Year,
        "state" => State,
        "statement" => Statement,
        "scope" => Scope,
        "base" => Base,
        "goal" => Goal,
        "latest" => Latest,
        "expected" => Expected,
        "done" => Done,
        "plan" => Plan,
        "verifier" => Verifier,
        "chart" => Chart?.Chart,
        "files" => Chart?.Files,
        _ => Unknown,
    };
}

/// <summary>A value of a target's indicator with its year.</summary>
public sealed record TargetValueModel(string Text, string Year, string Status) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "text" => Text,
        "year" => Year,
        "status" => Status,
        _ => Unknown,
    };
}
