namespace Generator.Content;

/// <summary>
/// A language of the site. <paramref name="Tag"/> is its BCP 47 tag (<c>zh-Hans</c>), <paramref name="Path"/> the first
/// segment of its URLs (<c>zh</c>), <paramref name="Name"/> its name in itself, <paramref name="Index"/> its place in
/// site.yaml.
/// </summary>
public sealed record Language(string Tag, string Path, string Name, int Index)
{
    public UrlPath HomeUrl => UrlPath.Root.Folder(Path);
}
