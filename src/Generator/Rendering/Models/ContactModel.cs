using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>Who answers the press.</summary>
public sealed record ContactModel(string Name, string? Email, string? Phone) : TemplateObject
{
    /// <summary>The number as a <c>tel:</c> URL, which has no white space (RFC 3966).</summary>
    public string? PhoneUrl { get; } = Phone is null ? null : $"tel:{Phone.Replace(" ", "", StringComparison.Ordinal)}";

    protected override object? Member(string name) => name switch
    {
        "name" => Name,
        "email" => Email,
        "phone" => Phone,
        "phone_url" => PhoneUrl,
        _ => Unknown,
    };
}
