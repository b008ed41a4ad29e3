using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>One <c>link rel="alternate"</c>: an absolute URL and its language tag, or x-default.</summary>
public sealed record AlternateModel(string HrefLang, string Url) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "hreflang" => HrefLang,
        "url" => Url,
        _ => Unknown,
    };
}
