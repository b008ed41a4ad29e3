using Generator.Configuration;
using Generator.Content;
using Generator.Pipelines;
using NodaTime;

namespace Generator.Modules;

/// <summary>
/// Withholds drafts and releases whose time has not come as of the build's instant. A chapter of a withheld report is
/// withheld with it. A release is shown as its corrections until then leave it.
/// </summary>
public sealed class SelectPublished(BuildOptions options) : Module<SourceDocument>
{
    private readonly Instant asOf = Instant.FromDateTimeOffset(options.AsOf);

    protected override IEnumerable<Document> Execute(IReadOnlyList<SourceDocument> documents, ExecutionContext context)
    {
        var withheldReports = documents
            .Where(document => document.Kind == DocumentKind.Report && ReasonToWithhold(document) is not null)
            .Select(document => document.Key.Folder)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var reason = ReasonToWithhold(document)
                ?? (document.Kind == DocumentKind.Chapter && withheldReports.Contains(document.Key.Folder) ? "its report is a draft" : null);
            yield return reason is null ? AsItStands(document) : new WithheldDocument(document, reason);
        }
    }

    /// <summary>A withdrawn release keeps its address, and nothing of its text.</summary>
    private SourceDocument AsItStands(SourceDocument document)
    {
        if (document.FrontMatter is not ReleaseFrontMatter release)
        {
            return document;
        }

        var standing = release.At(asOf);
        return document with
        {
            FrontMatter = standing,
            Bodies = standing.IsWithdrawn ? [.. document.Bodies.Select(body => body with { Start = body.Source.Text.Length })] : document.Bodies,
        };
    }

    private string? ReasonToWithhold(SourceDocument document)
    {
        if (document.FrontMatter.Common.IsDraft && !options.Drafts)
        {
            return "it is a draft";
        }

        return document.FrontMatter is ReleaseFrontMatter release && release.PublishedFrom > asOf && !options.Upcoming
            ? $"it is published from {release.PublishedFrom}"
            : null;
    }
}
