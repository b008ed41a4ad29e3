using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A heading of the page with those below it.</summary>
public sealed record TocEntryModel(string Id, string Title, int Level, ModelList<TocEntryModel> Children) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "id" => Id,
        "title" => Title,
        "level" => Level,
        "children" => Children,
        _ => Unknown,
    };
}
