using System.Xml;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Pipelines;
using NetVips;

namespace Generator.Modules;

/// <summary>
/// Publishes the files that lie with the documents, below <c>/media/</c>: pictures under a name with a hash of their
/// content, with their size; other files under their own name. A file of a withheld document is not published.
/// </summary>
public sealed class PublishMedia(string inputsPipeline) : Module<FileDocument>
{
    private static readonly UrlPath MediaRoot = UrlPath.Root.Folder("media");

    protected override IEnumerable<Document> Execute(IReadOnlyList<FileDocument> documents, ExecutionContext context)
    {
        var owners = new MediaOwners(context, inputsPipeline);
        var published = documents.Where(document => owners.IsPublished(document.File)).ToList();
        return AllCores.Map(published, document => Publish(document.File, context.Diagnostics)).OfType<Document>();
    }

    private static MediaDocument? Publish(SourceFile file, DiagnosticBag diagnostics)
    {
        if (!MediaOwners.IsPicture(file))
        {
            return new MediaDocument(file, new UrlPath(MediaRoot.Value + file.Name), null);
        }

        try
        {
            var bytes = File.ReadAllBytes(file.Path);
            var url = MediaRoot.Value + file.Folder + ContentHash.InName(file.FileName, bytes);
            return new MediaDocument(file, new UrlPath(url), PictureMeasurer.Measure(file, bytes));
        }
        catch (Exception exception) when (exception is VipsException or XmlException)
        {
            var reason = exception.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
            diagnostics.Add(DiagnosticCatalog.UnreadableImage.At(
                SourceLocation.WholeFile(file.Path), $"{file.FileName} is not a picture that can be read: {reason?.TrimEnd('.')}."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DiagnosticCatalog.UnreadableFile.At(SourceLocation.WholeFile(file.Path), exception.Message));
        }

        return null;
    }
}
