using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>The glossary of a language, by the first letters of what its words are sorted by.</summary>
public sealed record GlossaryModel(ModelList<GlossaryLetterModel> Letters) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "letters" => Letters,
        _ => Unknown,
    };
}
