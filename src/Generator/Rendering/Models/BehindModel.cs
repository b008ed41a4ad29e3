using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>Where the text is that this translation has not caught up with, and when that was changed (null where nobody knows).</summary>
public sealed record BehindModel(LanguageModel Language, string Url, DateModel? Date) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "language" => Language,
        "url" => Url,
        "date" => Date,
        _ => Unknown,
    };
}
