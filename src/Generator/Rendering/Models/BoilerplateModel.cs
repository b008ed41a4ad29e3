using Generator.Content;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>The standing paragraph about an organisation.</summary>
public sealed record BoilerplateModel(string Title, HtmlFragment Body) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "body" => Body,
        _ => Unknown,
    };
}
