namespace Generator.Content;

/// <summary>
/// A file below one of the folders that make the site: <paramref name="Path"/> is absolute, <paramref name="Name"/>
/// relative to that folder with forward slashes.
/// </summary>
public sealed record SourceFile(string Path, string Name)
{
    /// <summary>The folder part of <see cref="Name"/>, empty or ending in a slash.</summary>
    public string Folder => Name[..(Name.LastIndexOf('/') + 1)];

    public string FileName => Name[(Name.LastIndexOf('/') + 1)..];
}
