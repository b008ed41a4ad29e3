using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>
/// A figure in a text: as the page's language writes it, and for machines with a point and no separators. Its status is
/// one of measured, estimated, restated, target, illustrative.
/// </summary>
public sealed record FigureModel(string Text, string Value, string Status) : TemplateObject, IPlainText
{
    public string Name { get; init; } = "";

    public string Period { get; init; } = "";

    /// <summary>What was said before a restatement, and why it was restated; null where nothing was.</summary>
    public string? Former { get; init; }

    public string? Reason { get; init; }

    string IPlainText.PlainText => Text;

    protected override object? Member(string name) => name switch
    {
        "text" => Text,
        "value" => Value,
        "status" => Status,
        "name" => Name,
        "period" => Period,
        "former" => Former,
        "reason" => Reason,
        _ => Unknown,
    };
}

/// <summary>What a directive adds that is a text in itself, for headings, contents and alternative texts.</summary>
public interface IPlainText
{
    string PlainText { get; }
}
