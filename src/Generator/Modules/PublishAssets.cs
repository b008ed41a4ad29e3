using System.Collections.Frozen;
using Generator.Content;
using Generator.Incremental;
using Generator.Pipelines;

namespace Generator.Modules;

/// <summary>
/// Publishes the theme's assets below <c>/assets/</c>. Those that a template asks for by name get a hash of their
/// content into the file name; the others keep their name, since a style sheet refers to them by it.
/// </summary>
public sealed class PublishAssets(FrozenSet<string> hashedAssets, InputSnapshot inputs) : Module<FileDocument>
{
    private static readonly UrlPath AssetsRoot = UrlPath.Root.Folder("assets");

    protected override IEnumerable<Document> Execute(IReadOnlyList<FileDocument> documents, ExecutionContext context) =>
        documents.Select(document => new AssetDocument(document.File, Destination(document.File)));

    /// <summary>The URLs of the assets that templates ask for by name, below the folder in which the site stands.</summary>
    public static FrozenDictionary<string, string> FindUrls(string assetsFolder, FrozenSet<string> hashedAssets, InputSnapshot inputs, UrlPath root) => inputs
        .Below(assetsFolder)
        .Select(file => new SourceFile(file.Path, Path.GetRelativePath(assetsFolder, file.Path).Replace(Path.DirectorySeparatorChar, '/')))
        .Where(file => hashedAssets.Contains(file.Name))
        .ToFrozenDictionary(file => file.Name, file => HashedDestination(file, inputs).Below(root).Href, StringComparer.Ordinal);

    /// <summary>The URL of an asset that no template asks for.</summary>
    public static UrlPath PlainUrl(string name) => new(AssetsRoot.Value + name);

    private UrlPath Destination(SourceFile file) =>
        hashedAssets.Contains(file.Name) ? HashedDestination(file, inputs) : PlainUrl(file.Name);

    private static UrlPath HashedDestination(SourceFile file, InputSnapshot inputs) =>
        new(AssetsRoot.Value + file.Folder + ContentHash.InName(file.FileName, inputs.Hash(file.Path)));
}
