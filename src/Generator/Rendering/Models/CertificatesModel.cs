using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>The certificates that a directive shows.</summary>
public sealed record CertificatesModel(ModelList<CertificateModel> Certificates) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "certificates" => Certificates,
        _ => Unknown,
    };
}
