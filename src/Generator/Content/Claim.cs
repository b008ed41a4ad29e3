using Generator.Yaml;

namespace Generator.Content;

/// <summary>
/// Why a document may use the words of an environmental claim (Directive (EU) 2024/825): <paramref name="Evidence"/> is the id of the
/// certificate or target that bears it; or the writer gives the reason for an exception.
/// </summary>
public sealed record Claim(YamlScalar? Evidence)
{
    /// <summary>The words that it is for, in each language; all words where it names none at all.</summary>
    public LocalizedList Terms { get; init; } = LocalizedList.Empty;

    public bool Covers(string term, Language language) =>
        Terms.IsEmpty || Terms[language].Any(covered => covered.Value.Equals(term, StringComparison.OrdinalIgnoreCase));
}
