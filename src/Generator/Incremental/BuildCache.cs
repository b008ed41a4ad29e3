using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.ObjectModel;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Generator.Checking.Facts;
using Generator.Content;
using Generator.Output;

namespace Generator.Incremental;

/// <summary>
/// What this build may keep of the last one, and what it leaves for the next. Everything is found by a hash of all that
/// it is made from, so that nothing old can be taken for new.
/// </summary>
public sealed class BuildCache
{
    private readonly BuildManifest? previous;
    private readonly ulong environment;
    private readonly ConcurrentDictionary<ulong, (BodyRecord Body, SourceDocument Document)> bodies = [];
    private readonly ConcurrentDictionary<UrlPath, PageRecord> pages = [];
    private readonly ConcurrentDictionary<UrlPath, AssetFacts> assets = [];
    private readonly ConcurrentDictionary<string, PictureFacts> pictures = new(StringComparer.Ordinal);

    /// <param name="previous">The last build, or null to keep nothing.</param>
    /// <param name="inputs">The files as they are.</param>
    /// <param name="environment">The hash of what every page depends on: the program, its options, the theme, site.yaml, terms.yaml and the report's data.</param>
    public BuildCache(BuildManifest? previous, InputSnapshot inputs, ulong environment)
    {
        this.previous = previous;
        this.environment = environment;
        Inputs = inputs;
    }

    public InputSnapshot Inputs { get; }

    /// <summary>The fingerprint of what the last build looked for as being withheld; 0 where it looked for nothing.</summary>
    public ulong PreviouslyWithheld => previous?.Withheld ?? 0;

    public IReadOnlyDictionary<UrlPath, PageRecord> Pages => pages;

    public IReadOnlyDictionary<string, PictureFacts> Pictures => pictures;

    public IReadOnlyDictionary<UrlPath, AssetFacts> Assets => assets;

    /// <summary>When files were last committed, as pages of this build show it.</summary>
    public SourceDates Dates { get; private set; } = SourceDates.None;

    /// <summary>Dates that are taken for all that is known, without asking git again; null to ask.</summary>
    public SourceDates? FixedDates { get; init; }

    /// <summary>The dates that the last build told, which hold as long as its commit does.</summary>
    public SourceDates? PreviousDates => previous?.Dates;

    /// <summary>A hash of <paramref name="texts"/> and of what every page depends on.</summary>
    public ulong Key(params ReadOnlySpan<string> texts)
    {
        var hash = new XxHash3((long)environment);
        foreach (var text in texts)
        {
            hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
            hash.Append("\0"u8);
        }

        return hash.GetCurrentHashAsUInt64();
    }

    public BodyRecord? FindBody(ulong key) => previous?.Bodies.GetValueOrDefault(key);

    public void Keep(ulong key, BodyRecord body, SourceDocument document) => bodies[key] = (body, document);

    /// <summary>
    /// The bodies of all documents that have none of these files; none where one is no document's: what is wrong with
    /// the theme or site.yaml may show in any body.
    /// </summary>
    public IReadOnlyDictionary<ulong, BodyRecord> BodiesWithout(FrozenSet<string> files)
    {
        var known = bodies.Values.SelectMany(kept => FilesOf(kept.Document)).ToHashSet(StringComparer.Ordinal);
        return files.All(known.Contains)
            ? bodies.Where(kept => !FilesOf(kept.Value.Document).Any(files.Contains)).ToDictionary(kept => kept.Key, kept => kept.Value.Body)
            : ReadOnlyDictionary<ulong, BodyRecord>.Empty;

        static IEnumerable<string> FilesOf(SourceDocument document) => document.Bodies.Select(body => body.File.Path);
    }

    /// <summary>What is known of a picture whose file has not changed.</summary>
    public PictureFacts? FindPicture(SourceFile file) =>
        previous is not null && Inputs.IsUnchanged(file.Path, previous.Inputs) && previous.Pictures.TryGetValue(file.Path, out var facts) ? facts : null;

    public void Keep(SourceDates dates) => Dates = dates;

    public void Keep(SourceFile file, PictureFacts facts) => pictures[file.Path] = facts;

    /// <summary>The facts of a page whose template would see the same, after its file was linked into the new tree, if there is one.</summary>
    public PageFacts? TryReuse(UrlPath url, ulong fingerprint, StagedTree? tree)
    {
        if (previous?.Pages.GetValueOrDefault(url) is not { } page || page.Fingerprint != fingerprint || (tree is not null && !TryLink(url, tree)))
        {
            return null;
        }

        pages[url] = page;
        return page.Facts;
    }

    public void Keep(ulong fingerprint, PageFacts facts) => pages[facts.Url] = new PageRecord(fingerprint, facts);

    /// <summary>The facts of a file that has not changed.</summary>
    public AssetFacts? FindAsset(FileOutput file) =>
        previous is not null && Inputs.IsUnchanged(file.File.Path, previous.Inputs) ? previous.Assets.GetValueOrDefault(file.Url) : null;

    public void Keep(AssetFacts facts) => assets[facts.Url] = facts;

    /// <summary>Links the old copy of a file into the new tree, where neither the file nor its copy has changed.</summary>
    public bool TryReuse(FileOutput file, StagedTree tree) =>
        previous is not null && Inputs.IsUnchanged(file.File.Path, previous.Inputs) && TryLink(file.Url, tree);

    /// <summary>Links the old copy of a file whose URL says what it is made from.</summary>
    public bool TryReuse(DerivedOutput derived, StagedTree tree) => previous is not null && TryLink(derived.Url, tree);

    /// <summary>The hash of all that this build's search index was made from; 0 where there is none.</summary>
    public ulong Search { get; private set; }

    public void KeepSearch(ulong key) => Search = key;

    /// <summary>The last build's files below a folder of the output, where they were made from the same and nobody has touched them; else null.</summary>
    public List<(string Name, byte[] Content)>? FindSearch(ulong key, string folder, StagedTree tree)
    {
        if (previous is null || previous.Search != key)
        {
            return null;
        }

        var records = previous.Outputs.Files.Where(file => file.Name.StartsWith(folder, StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal);
        var files = new List<(string, byte[])>();
        foreach (var record in records)
        {
            if (tree.ReadOld(record) is not { } content)
            {
                return null;
            }

            files.Add((record.Name[folder.Length..], content));
        }

        return files;
    }

    private bool TryLink(UrlPath url, StagedTree tree) =>
        previous!.Outputs.Find(url.FilePath) is { } record && tree.TryLink(url, record.Length, record.Modified);
}
