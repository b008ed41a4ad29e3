using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A file of the content folder: <paramref name="Type"/> is its extension in capitals, <paramref name="Size"/> in bytes.</summary>
public sealed record FileModel(string Url, string Name, string Type, long Size) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "url" => Url,
        "name" => Name,
        "type" => Type,
        "size" => Size,
        _ => Unknown,
    };
}
