using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using Generator.Checking.Embargo;
using Generator.Content;
using Generator.Incremental;
using Generator.Output;

namespace Generator.Site.Search;

/// <summary>
/// Adds the index of the search to a new tree, once its pages are in it. Pages say themselves, by Pagefind's attributes,
/// what of them is found; one without <c>data-pagefind-body</c> is not. The index is that of the last build where all
/// these pages are the same.
/// </summary>
public sealed class SearchIndexer(Pagefind pagefind, BuildCache cache, StagedTree tree)
{
    /// <summary>Pagefind's own user interfaces, which no page loads.</summary>
    private static readonly string[] Unused = ["pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight."];

    /// <summary>The folder of the index and of the scripts that read it.</summary>
    public static UrlPath Folder { get; } = UrlPath.Root.Folder("pagefind");

    /// <summary>Looks for what is withheld; null where nothing is.</summary>
    public EmbargoChecker? Embargo { get; init; }

    /// <summary>Indexes those of the pages that may be found.</summary>
    /// <exception cref="IOException">Pagefind fails, or the disk says no.</exception>
    public SearchCounts Run(IEnumerable<PageDocument> pages)
    {
        var (found, key) = FindPages(pages);
        if (found.Count == 0)
        {
            return default;
        }

        var kept = cache.FindSearch(key, Folder.Value[1..], tree);
        var files = kept ?? Index(found);
        foreach (var (name, content) in files)
        {
            var url = Folder.File(name);
            Embargo?.Scan(new DataOutput(url, () => content), ReadText(content));
            tree.Write(url, content);
        }

        cache.KeepSearch(key);
        return new SearchCounts(found.Count, files.Count, files.Sum(file => file.Content.LongLength), kept is not null);
    }

    /// <summary>The pages that ask to be found, and a hash of them and of Pagefind.</summary>
    private (List<PageDocument> Pages, ulong Key) FindPages(IEnumerable<PageDocument> pages)
    {
        var found = new List<PageDocument>();
        var hash = new XxHash3();
        hash.Append(Encoding.UTF8.GetBytes(pagefind.Version));
        foreach (var page in pages.Where(page => page.IsIndexed).OrderBy(page => page.Url.Value, StringComparer.Ordinal))
        {
            var html = tree.Read(page.Url);
            if (html.AsSpan().IndexOf("data-pagefind-body"u8) >= 0)
            {
                found.Add(page);
                hash.Append(Encoding.UTF8.GetBytes(page.Url.Value));
                hash.Append(html);
            }
        }

        return (found, hash.GetCurrentHashAsUInt64());
    }

    private List<(string Name, byte[] Content)> Index(List<PageDocument> pages)
    {
        var work = Directory.CreateTempSubdirectory("generator-search-").FullName;
        try
        {
            var (source, bundle) = (Path.Combine(work, "pages"), Path.Combine(work, "bundle"));
            foreach (var page in pages)
            {
                var path = Path.Combine(source, page.Url.FilePath);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, WordSeparator.Separate(Encoding.UTF8.GetString(tree.Read(page.Url)), page.Language));
            }

            pagefind.Index(source, bundle);
            return
            [
                .. Directory.EnumerateFiles(bundle, "*", SearchOption.AllDirectories)
                    .Select(path => (Name: Path.GetRelativePath(bundle, path).Replace(Path.DirectorySeparatorChar, '/'), Path: path))
                    .Where(file => !Unused.Any(unused => file.Name.StartsWith(unused, StringComparison.Ordinal)))
                    .OrderBy(file => file.Name, StringComparer.Ordinal)
                    .Select(file => (file.Name, File.ReadAllBytes(file.Path))),
            ];
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>What a file says: Pagefind compresses most of them, and its marks stand inside words.</summary>
    private static string ReadText(byte[] content)
    {
        var isCompressed = content is [0x1F, 0x8B, ..];
        using var packed = new MemoryStream(content);
        using var stream = isCompressed ? new GZipStream(packed, CompressionMode.Decompress) : (Stream)packed;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace($"{WordSeparator.Mark}", "", StringComparison.Ordinal);
    }
}

/// <summary>What can be searched: pages, and the files of the index with their size in bytes; whether they are those of the last build.</summary>
public readonly record struct SearchCounts(int Pages, int Files, long Bytes, bool IsKept);
