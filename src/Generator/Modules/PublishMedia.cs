using System.Xml;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Imaging;
using Generator.Incremental;
using Generator.Pipelines;
using NetVips;

namespace Generator.Modules;

/// <summary>
/// Publishes the files that lie with the documents, below <c>/media/</c>: pictures under a name with a hash of their
/// content, with their size and, where <paramref name="pictures"/> are made, their variants; other files under their own
/// name. A file of a withheld document is not published, and nothing is made of it.
/// </summary>
public sealed class PublishMedia(string inputsPipeline, BuildCache cache, PictureStore? pictures) : Module<FileDocument>
{
    private static readonly UrlPath MediaRoot = UrlPath.Root.Folder("media");

    protected override IEnumerable<Document> Execute(IReadOnlyList<FileDocument> documents, ExecutionContext context)
    {
        var owners = new MediaOwners(context, inputsPipeline);
        var covers = FindCovers(context);
        var published = documents.Where(document => owners.IsPublished(document.File)).ToList();
        return AllCores.Map(published, document => Publish(document.File, covers, context.Diagnostics));
    }

    /// <summary>The names of the pictures that stand for a release.</summary>
    private HashSet<string> FindCovers(ExecutionContext context) => context.Results<ContentPage>(inputsPipeline)
        .Where(page => page.Source.FrontMatter is ReleaseFrontMatter)
        .Select(page => page.Source.FrontMatter.Image is { } image ? ContentPath.Combine(page.File.Folder, Uri.UnescapeDataString(image.Source.Value)) : null)
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);

    private MediaDocument Publish(SourceFile file, HashSet<string> covers, DiagnosticBag diagnostics)
    {
        var asItIs = new MediaDocument(file, new UrlPath(MediaRoot.Value + file.Name), null) { Length = cache.Inputs.Length(file.Path) };
        if (!MediaOwners.IsPicture(file))
        {
            return asItIs;
        }

        try
        {
            return PublishPicture(asItIs, covers.Contains(file.Name));
        }
        catch (OversizedPictureException exception)
        {
            return asItIs with { Problems = [new PictureProblem(PictureDiagnostics.OversizedPicture, $"{file.FileName} has {exception.Message}.")] };
        }
        catch (DamagedPictureException exception)
        {
            return Damaged(asItIs, exception.Message);
        }
        catch (Exception exception) when (exception is VipsException or XmlException)
        {
            diagnostics.Add(ContentDiagnostics.UnreadableImage.At(
                SourceLocation.WholeFile(file.Path), $"{file.FileName} is not a picture that can be read: {Vips.Reason(exception)}."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(TextFile.Unreadable(file.Path, exception));
        }

        // It stands in, so that what shows the picture is not wrong too. Nothing of it is written.
        return asItIs;
    }

    private MediaDocument PublishPicture(MediaDocument asItIs, bool standsForPage)
    {
        var file = asItIs.File;
        if (asItIs.Length > PictureReader.MaxBytes)
        {
            throw new OversizedPictureException($"{asItIs.Length} bytes");
        }

        var known = cache.FindPicture(file);
        var facts = known ?? PictureReader.Read(file, cache.Inputs.Read(file.Path));
        var hash = cache.Inputs.Hash(file.Path);
        var picture = asItIs with
        {
            Url = new UrlPath(MediaRoot.Value + file.Folder + ContentHash.InName(file.FileName, hash)),
            Size = facts.Size,
            Length = facts.Length,
            Facts = facts,
            Problems = [.. PictureReader.FindProblems(file, facts)],
        };
        return pictures is null ? Keep(picture) : MakeVariants(picture with { Variants = VariantPlan.Create(picture, hash, standsForPage) }, pictures, isNew: known is null);
    }

    private MediaDocument MakeVariants(MediaDocument picture, PictureStore store, bool isNew)
    {
        try
        {
            if (isNew && picture.Variants.IsEmpty)
            {
                PictureStore.CheckPixels(picture.Facts!, cache.Inputs.Read(picture.File.Path));
            }

            store.Ensure(picture.Facts!, picture.Variants, () => cache.Inputs.Read(picture.File.Path));
            return Keep(picture);
        }
        catch (VipsException exception)
        {
            return Damaged(picture, Vips.Reason(exception));
        }
    }

    private static MediaDocument Damaged(MediaDocument picture, string reason) => picture with
    {
        Variants = [],
        Problems = [new PictureProblem(PictureDiagnostics.DamagedPicture, $"{picture.File.FileName} is damaged: {reason}.")],
    };

    /// <summary>Tells the next build what this one found out.</summary>
    private MediaDocument Keep(MediaDocument picture)
    {
        cache.Keep(picture.File, picture.Facts!);
        return picture;
    }
}
