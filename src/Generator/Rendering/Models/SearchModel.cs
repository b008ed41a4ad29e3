using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>Where the search of a language is, and the folder of its index.</summary>
public sealed record SearchModel(string Url, string BundleUrl) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "url" => Url,
        "bundle_url" => BundleUrl,
        _ => Unknown,
    };
}
