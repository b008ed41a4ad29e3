using Generator.Content;
using NodaTime;

namespace Generator.Site;

/// <summary>The moments at which the site changes by itself: when a release may be seen.</summary>
public static class Schedule
{
    /// <summary>
    /// The time around <paramref name="asOf"/> in which the site stays as it is, without its end; what is
    /// <paramref name="accepted"/> of its addresses counts from that moment on.
    /// </summary>
    public static Interval Around(DateTimeOffset asOf, IReadOnlyCollection<Document> documents, Instant? accepted)
    {
        var now = Instant.FromDateTimeOffset(asOf);
        var changes = documents.OfType<ArticlePage>().Select(page => page.FrontMatter)
            .Concat(documents.OfType<WithheldDocument>().Select(document => document.Document.FrontMatter))
            .OfType<ReleaseFrontMatter>()
            .Select(release => release.PublishedFrom)
            .Concat(accepted is { } moment ? [moment] : [])
            .ToList();
        return new Interval(
            changes.Where(change => change <= now).DefaultIfEmpty(Instant.MinValue).Max(),
            changes.Where(change => change > now).DefaultIfEmpty(Instant.MaxValue).Min());
    }
}
