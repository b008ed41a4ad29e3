using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A word of the glossary; <paramref name="Id"/> is the fragment that texts link to.</summary>
public sealed record GlossaryTermModel(string Id, string Title, string Definition) : TemplateObject
{
    public string? Abbreviation { get; init; }

    protected override object? Member(string name) => name switch
    {
        "id" => Id,
        "title" => Title,
        "definition" => Definition,
        "abbreviation" => Abbreviation,
        _ => Unknown,
    };
}
