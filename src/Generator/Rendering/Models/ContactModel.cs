using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>Who answers the press.</summary>
public sealed record ContactModel(string Name, string? Email, string? Phone) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "name" => Name,
        "email" => Email,
        "phone" => Phone,
        _ => Unknown,
    };
}
