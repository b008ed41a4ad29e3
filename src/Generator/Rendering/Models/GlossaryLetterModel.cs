using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>The words of the glossary that begin with one letter.</summary>
public sealed record GlossaryLetterModel(string Letter, ModelList<GlossaryTermModel> Terms) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "letter" => Letter,
        "terms" => Terms,
        _ => Unknown,
    };
}
