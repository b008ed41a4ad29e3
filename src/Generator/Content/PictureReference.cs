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

/// <summary>A picture that was found.</summary>
public sealed record Picture(PictureReference Reference, MediaDocument File, PictureSize Size)
{
    /// <summary>The URL of the picture as its author made it, percent-encoded.</summary>
    public string Href => File.Url.Href;
}
