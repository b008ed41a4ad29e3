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

    private UrlPath Destination(SourceFile file)
    {
        var name = hashedAssets.Contains(file.Name)
            ? file.Folder + ContentHash.InName(file.FileName, inputs.Hash(file.Path))
            : file.Name;
        return new UrlPath(AssetsRoot.Value + name);
    }
}
