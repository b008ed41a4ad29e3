namespace Generator.Content;

/// <summary>
/// A word of the glossary: the form agreed for each language, other forms that are right as well (a plural, an
/// inflected form), and forms that must not be used.
/// </summary>
public sealed record GlossaryTerm(string Id, LocalizedText Label, LocalizedText? Definition)
{
    public LocalizedList Accepted { get; init; } = LocalizedList.Empty;

    public LocalizedList Forbidden { get; init; } = LocalizedList.Empty;

    /// <summary>Whether a form differs from one with other capitals, as a brand's name does.</summary>
    public bool IsCaseSensitive { get; init; }

    /// <summary>
    /// Whether a translation may do without it: a name that one language repeats where the other says <c>it</c>.
    /// </summary>
    public bool IsOptional { get; init; }
}
