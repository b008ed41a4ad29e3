using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A figure that a report puts first: its newest value, and how it changed since the year before.</summary>
public sealed record HeadlineModel(string Name, string Text, string Period, string Url) : TemplateObject
{
    /// <summary>What stands behind the number, the space before it included.</summary>
    public string Unit { get; init; } = "";

    public string? Change { get; init; }

    public string? ComparedTo { get; init; }

    public string Trend { get; init; } = "";

    public bool IsIllustrative { get; init; }

    protected override object? Member(string name) => name switch
    {
        "name" => Name,
        "text" => Text,
        "unit" => Unit,
        "period" => Period,
        "url" => Url,
        "change" => Change,
        "compared_to" => ComparedTo,
        "trend" => Trend,
        "illustrative" => IsIllustrative,
        _ => Unknown,
    };
}
