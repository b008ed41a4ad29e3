using Generator.Content;
using Generator.Pipelines;

namespace Generator.Modules;

/// <summary>Puts files below the folder in which the site stands, which is the host's root but for an embargoed preview.</summary>
public sealed class PlaceBelow(UrlPath root) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context) =>
        root == UrlPath.Root ? documents : [.. documents.Select(Place)];

    private Document Place(Document document) => document switch
    {
        MediaDocument media => media with
        {
            Url = media.Url.Below(root),
            Variants = [.. media.Variants.Select(variant => variant with { Url = variant.Url.Below(root) })],
        },
        AssetDocument asset => asset with { Url = asset.Url.Below(root) },
        _ => document,
    };
}
