using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>One language of the language switch.</summary>
public sealed record TranslationModel(LanguageModel Language, string Url, bool Current) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "language" => Language,
        "url" => Url,
        "current" => Current,
        _ => Unknown,
    };
}
