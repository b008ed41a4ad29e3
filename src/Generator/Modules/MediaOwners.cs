using Generator.Content;
using Generator.Pipelines;

namespace Generator.Modules;

/// <summary>
/// Tells which files beside the documents are published. A folder with an index document owns the files in and below
/// it; elsewhere files are the folder's, and are kept back while any document there is withheld.
/// </summary>
internal sealed class MediaOwners
{
    private static readonly HashSet<string> PictureExtensions =
        new([".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> DataExtensions = new([".yaml", ".yml"], StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> published = new(StringComparer.Ordinal);
    private readonly HashSet<string> withheld = new(StringComparer.Ordinal);
    private readonly HashSet<string> publishedFolders = new(StringComparer.Ordinal);
    private readonly HashSet<string> withheldFolders = new(StringComparer.Ordinal);

    public MediaOwners(ExecutionContext context, string inputsPipeline)
    {
        foreach (var page in context.Results<ContentPage>(inputsPipeline))
        {
            // The pictures of a withdrawn release go with its text.
            (page.Source.FrontMatter is ReleaseFrontMatter { IsWithdrawn: true } ? withheld : published).Add(page.Source.Key.Value);
            publishedFolders.Add(page.Source.Key.Folder);
        }

        // Whoever shows a picture of a document that could not be read made no mistake.
        foreach (var document in context.Results<UnreadableDocument>(inputsPipeline))
        {
            published.Add(document.Key.Value);
            publishedFolders.Add(document.Key.Folder);
        }

        foreach (var document in context.Results<WithheldDocument>(inputsPipeline))
        {
            withheld.Add(document.Document.Key.Value);
            withheldFolders.Add(document.Document.Key.Folder);
        }
    }

    public static bool IsPicture(SourceFile file) => PictureExtensions.Contains(Path.GetExtension(file.Name));

    public bool IsPublished(SourceFile file)
    {
        if (DataExtensions.Contains(Path.GetExtension(file.Name)) || file.FileName == "indicators.csv")
        {
            return false;
        }

        for (var folder = file.Folder; folder.Length > 0; folder = Parent(folder))
        {
            var index = folder + DocumentName.IndexName;
            if (published.Contains(index))
            {
                return true;
            }

            if (withheld.Contains(index))
            {
                return false;
            }
        }

        return publishedFolders.Contains(file.Folder) && !withheldFolders.Contains(file.Folder);
    }

    private static string Parent(string folder) => folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
}
