using Generator.Yaml;

namespace Generator.Content;

/// <summary>A picture that front matter names: <paramref name="Source"/> is relative to the document's folder.</summary>
public sealed record PictureReference(YamlScalar Source, LocalizedText Alt)
{
    public LocalizedText? Caption { get; init; }

    public LocalizedText? Credit { get; init; }

    public LocalizedText? Licence { get; init; }

    /// <summary>Every text that a reader sees or hears.</summary>
    public IEnumerable<LocalizedText> Texts => new[] { Alt, Caption, Credit, Licence }.OfType<LocalizedText>();
}

/// <summary>A picture that was found: its URL, percent-encoded, and its size.</summary>
public sealed record Picture(PictureReference Reference, string Href, PictureSize Size);
