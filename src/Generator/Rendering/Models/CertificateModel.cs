using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A certificate; what is not known is null.</summary>
public sealed record CertificateModel(string Id, string Standard, string Scope) : TemplateObject
{
    public string? Subject { get; init; }

    public string? Issuer { get; init; }

    public string? Number { get; init; }

    public DateModel? Issued { get; init; }

    /// <summary>The last day on which it is valid.</summary>
    public DateModel? Expires { get; init; }

    public bool IsExpired { get; init; }

    protected override object? Member(string name) => name switch
    {
        "id" => Id,
        "standard" => Standard,
        "scope" => Scope,
        "subject" => Subject,
        "issuer" => Issuer,
        "number" => Number,
        "issued" => Issued,
        "expires" => Expires,
        "expired" => IsExpired,
        _ => Unknown,
    };
}
