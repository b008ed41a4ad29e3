using Generator.Content;
using Generator.Imaging;
using Generator.Incremental;
using Generator.Output;
using Generator.Pipelines;

namespace Generator.Modules;

/// <summary>Hands on the files beside the documents: as they are, a picture without what it tells besides, and with its variants.</summary>
public sealed class CopyMedia(InputSnapshot inputs, PictureStore? pictures) : IModule
{
    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context) =>
        [.. documents.SelectMany(document => document is MediaDocument media ? Copy(media) : [document])];

    private IEnumerable<Document> Copy(MediaDocument media)
    {
        yield return media.Facts is { } known && known.Has(PictureTraits.Private)
            ? new DerivedOutput(media.Url, media.File.Path, () => MetadataRemover.Clean(inputs.Read(media.File.Path)))
            : new FileOutput(media.File, media.Url);
        foreach (var variant in media.Variants)
        {
            yield return new DerivedOutput(
                variant.Url, media.File.Path, () => pictures!.Read(media.Facts!, variant, () => inputs.Read(media.File.Path)));
        }
    }
}
