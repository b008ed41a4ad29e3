using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Output;

/// <summary>Everything the site will hold, by URL, each once.</summary>
public sealed class OutputSet
{
    private readonly Dictionary<string, OutputDocument> byUrl = new(StringComparer.Ordinal);

    private OutputSet(ImmutableArray<OutputDocument> documents) => Documents = documents;

    /// <summary>In the order of their URLs.</summary>
    public ImmutableArray<OutputDocument> Documents { get; private set; }

    /// <summary>
    /// Collects the documents; two with one destination are a diagnostic that names both sources. The file
    /// <paramref name="madeFrom"/> stands for what is made from data.
    /// </summary>
    public static OutputSet Collect(IEnumerable<OutputDocument> documents, string madeFrom, DiagnosticBag diagnostics)
    {
        var set = new OutputSet([]);
        foreach (var document in documents)
        {
            if (!set.byUrl.TryAdd(document.Url.FilePath, document))
            {
                diagnostics.Add(Collision(set.byUrl[document.Url.FilePath], document, madeFrom));
            }
        }

        set.Documents = [.. set.byUrl.Values.OrderBy(document => document.Url.Value, StringComparer.Ordinal)];
        return set;
    }

    /// <summary>The document that a host serves for this path.</summary>
    public OutputDocument? Find(UrlPath url) => byUrl.GetValueOrDefault(url.FilePath);

    private static Diagnostic Collision(OutputDocument first, OutputDocument second, string madeFrom)
    {
        // Reported at the one an author can rename.
        var (named, other) = second.SourcePath is null ? (first, second) : (second, first);
        return OutputDiagnostics.DuplicateDestination.At(
            SourceLocation.WholeFile(named.SourcePath ?? madeFrom),
            other.SourcePath is null
                ? $"{named.Url} is the URL of a page that the site makes itself."
                : $"{named.Url} is the URL of another document too.") with
        {
            Target = named.Url.Value,
            Related = [new RelatedLocation(SourceLocation.WholeFile(other.SourcePath ?? madeFrom), "the other source")],
        };
    }
}
