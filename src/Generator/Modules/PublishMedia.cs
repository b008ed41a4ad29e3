using System.Xml;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Pipelines;
using NetVips;

namespace Generator.Modules;

/// <summary>
/// Publishes the files that lie with the documents, below <c>/media/</c>: pictures under a name with a hash of their
/// content, with their size; other files under their own name. A file of a withheld document is not published.
/// </summary>
public sealed class PublishMedia(string inputsPipeline, BuildCache cache) : Module<FileDocument>
{
    private static readonly UrlPath MediaRoot = UrlPath.Root.Folder("media");

    protected override IEnumerable<Document> Execute(IReadOnlyList<FileDocument> documents, ExecutionContext context)
    {
        var owners = new MediaOwners(context, inputsPipeline);
        var published = documents.Where(document => owners.IsPublished(document.File)).ToList();
        return AllCores.Map(published, document => Publish(document.File, context.Diagnostics));
    }

    private MediaDocument Publish(SourceFile file, DiagnosticBag diagnostics)
    {
        var asItIs = new MediaDocument(file, new UrlPath(MediaRoot.Value + file.Name), null) { Length = cache.Inputs.Length(file.Path) };
        if (!MediaOwners.IsPicture(file))
        {
            return asItIs;
        }

        try
        {
            var size = cache.FindPicture(file) ?? PictureMeasurer.Measure(file, cache.Inputs.Read(file.Path));
            cache.Keep(file, size);
            var url = MediaRoot.Value + file.Folder + ContentHash.InName(file.FileName, cache.Inputs.Hash(file.Path));
            return asItIs with { Url = new UrlPath(url), Size = size };
        }
        catch (Exception exception) when (exception is VipsException or XmlException)
        {
            diagnostics.Add(ContentDiagnostics.UnreadableImage.At(
                SourceLocation.WholeFile(file.Path), $"{file.FileName} is not a picture that can be read: {Reason(exception)}."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(TextFile.Unreadable(file.Path, exception));
        }

        // It stands in, so that what shows the picture is not wrong too. Nothing of it is written.
        return asItIs;
    }

    /// <summary>The end of the library's last line: what comes before names its own parts.</summary>
    private static string Reason(Exception exception)
    {
        var lastLine = exception.Message.TrimEnd().Split('\n')[^1];
        return lastLine[(lastLine.LastIndexOf(": ", StringComparison.Ordinal) + 1)..].Trim().TrimEnd('.');
    }
}
