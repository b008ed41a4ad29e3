using System.IO.Enumeration;
using Generator.Content;

namespace Generator.Checking.Folders;

/// <summary>The files of a built site in a folder, by their paths on the site.</summary>
public sealed class SiteFolder
{
    private const string IndexFile = "index.html";
    private const string WellKnown = ".well-known";

    private readonly string root;
    private readonly string mount;

    /// <summary><paramref name="mount"/> is the path of the host at which the folder stands; it begins and ends with a slash.</summary>
    public SiteFolder(string root, string mount = "/")
    {
        this.root = root;
        this.mount = mount;
        Files = [.. Enumerate().Select(ToUrl).OrderBy(url => url.Value, StringComparer.Ordinal)];
    }

    /// <summary>Every file, in the order of their paths; what is hidden (<c>.git</c>) is not published.</summary>
    public ImmutableArray<UrlPath> Files { get; }

    public string PathOf(UrlPath url) => Path.Combine(root, url.FilePath[(mount.Length - 1)..].Replace('/', Path.DirectorySeparatorChar));

    private UrlPath ToUrl(string path)
    {
        var name = mount + Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
        return new UrlPath(name.EndsWith("/" + IndexFile, StringComparison.Ordinal) ? name[..^IndexFile.Length] : name);
    }

    private FileSystemEnumerable<string> Enumerate() =>
        new(root, static (ref FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                (entry.Attributes & FileAttributes.ReparsePoint) == 0 && (!entry.FileName.StartsWith('.') || entry.FileName.SequenceEqual(WellKnown)),
        };
}
