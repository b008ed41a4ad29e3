namespace Generator.Content;

/// <summary>
/// A language of the site. <paramref name="Tag"/> is its BCP 47 tag (<c>zh-Hans</c>), <paramref name="Path"/> the first
/// segment of its URLs (<c>zh</c>), <paramref name="Name"/> its name in itself, <paramref name="Index"/> its place in
/// site.yaml.
/// </summary>
public sealed record Language(string Tag, string Path, string Name, int Index)
{
    /// <summary>Whether this is the language with the primary subtag <paramref name="primary"/> (BCP 47), in whatever script or country.</summary>
    public bool IsVariantOf(string primary) =>
        Tag.StartsWith(primary, StringComparison.OrdinalIgnoreCase) && (Tag.Length == primary.Length || Tag[primary.Length] == '-');

    /// <summary>The folder in which the site stands.</summary>
    public UrlPath Root { get; init; } = UrlPath.Root;

    public UrlPath HomeUrl => Root.Folder(Path);
}
