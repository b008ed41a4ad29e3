using System.Collections.Frozen;
using Generator.Yaml;

namespace Generator.Content.Reporting;

/// <summary>
/// The data of one edition of the report: what certificates.yaml and disclosures.yaml beside its chapters say.
/// <paramref name="Folder"/> is that of the chapters' keys, such as <c>report/2023/</c>.
/// </summary>
public sealed record Edition(string Folder)
{
    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Certificate> Certificates { get; init; } = [];

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<DisclosureList> Disclosures
    {
        get;
        init
        {
            field = value;
            disclosuresByCode = value.SelectMany(list => list.Disclosures).DistinctBy(disclosure => disclosure.Code).ToFrozenDictionary(disclosure => disclosure.Code, StringComparer.Ordinal);
        }
    } = [];

    /// <summary>The chapter that shows the content index, as written.</summary>
    public YamlScalar? IndexChapter { get; init; }

    private readonly FrozenDictionary<string, Disclosure> disclosuresByCode = FrozenDictionary<string, Disclosure>.Empty;

    public IEnumerable<string> Codes => disclosuresByCode.Keys;

    public Disclosure? FindDisclosure(string code) => disclosuresByCode.GetValueOrDefault(code);

    public Certificate? FindCertificate(string id) => Certificates.FirstOrDefault(certificate => certificate.Id == id);
}
