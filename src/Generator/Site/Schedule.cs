using Generator.Configuration;
using Generator.Content;
using Generator.Content.Reporting;
using Generator.Site.Hosting;
using NodaTime;

namespace Generator.Site;

/// <summary>The moments at which the site changes by itself.</summary>
public static class Schedule
{
    /// <summary>
    /// The time around <paramref name="asOf"/> in which the site stays as it is, without its end; what is
    /// <paramref name="accepted"/> of its addresses counts from that moment on.
    /// </summary>
    public static Interval Around(DateTimeOffset asOf, IReadOnlyCollection<Document> documents, Instant? accepted)
    {
        var now = Instant.FromDateTimeOffset(asOf);
        var changes = Changes(documents)
            .Select(change => change.At.ToInstant())
            .Concat(accepted is { } moment ? [moment] : [])
            .ToList();
        return new Interval(
            changes.Where(change => change <= now).DefaultIfEmpty(Instant.MinValue).Max(),
            changes.Where(change => change > now).DefaultIfEmpty(Instant.MaxValue).Min());
    }

    /// <summary>Whether any of these documents would not be shown at the moment if it were not for a preview.</summary>
    public static bool HasEmbargo(DateTimeOffset asOf, IEnumerable<Document> documents) => documents.OfType<ArticlePage>()
        .Any(page => page.FrontMatter is ReleaseFrontMatter release && release.PublishedFrom > Instant.FromDateTimeOffset(asOf));

    /// <summary>The changes after the build's instant. A draft appears at no time, unless drafts are built.</summary>
    public static ImmutableArray<ScheduledChange> ToCome(BuildOptions options, IEnumerable<Document> documents)
    {
        var now = Instant.FromDateTimeOffset(options.AsOf);
        return [.. Changes(documents).Where(change => change.At.ToInstant() > now && (options.Drafts || !change.Subject.IsDraft))];
    }

    /// <summary>Every change of the site, past and to come, the first first.</summary>
    private static ImmutableArray<ScheduledChange> Changes(IEnumerable<Document> documents) =>
    [
        .. documents.Select(DocumentOf).OfType<SourceDocument>().DistinctBy(document => document.Key)
            .SelectMany(document => document.FrontMatter is ReleaseFrontMatter release ? Changes(document, release) : [])
            .Concat(documents.OfType<CertificateDocument>().SelectMany(Changes))
            .Concat(documents.OfType<SecurityContactDocument>().SelectMany(Changes))
            .OrderBy(change => change.At.ToInstant())
            .ThenBy(change => change.Subject.Key, StringComparer.Ordinal)
            .ThenBy(change => change.Kind)
            .ThenBy(change => change.Subject.Part, StringComparer.Ordinal),
    ];

    /// <summary>The document behind one that is published or withheld.</summary>
    private static SourceDocument? DocumentOf(Document document) => document switch
    {
        ArticlePage page => page.Content.Source,
        WithheldDocument withheld => withheld.Document,
        _ => null,
    };

    private static IEnumerable<ScheduledChange> Changes(SourceDocument document, ReleaseFrontMatter release)
    {
        var subject = ChangeSubject.Of(document);
        var published = release.PublishedFrom;
        yield return new ScheduledChange(
            published.InZone(release.Date.Zone), published > release.Date.ToInstant() ? ChangeKind.EmbargoEnd : ChangeKind.Release, subject);
        yield return new ScheduledChange((published + NewsSitemap.Period).InZone(release.Date.Zone), ChangeKind.NewsEnd, subject);
        foreach (var correction in release.Corrections.Concat(release.PlannedCorrections))
        {
            yield return new ScheduledChange(correction.Date, ChangeKind.Correction, subject);
        }
    }

    /// <summary>A certificate is valid to the end of its last day.</summary>
    private static IEnumerable<ScheduledChange> Changes(CertificateDocument document)
    {
        if (document.Certificate.Expires is { } lastDay)
        {
            yield return Change(ChangeKind.CertificateNotice, lastDay.PlusDays(-Certificate.NoticeDays));
            yield return Change(ChangeKind.CertificateEnd, lastDay.PlusDays(1));
        }

        ScheduledChange Change(ChangeKind kind, LocalDate day) =>
            new(day.AtStartOfDayInZone(document.Zone), kind, ChangeSubject.Of(document));
    }

    private static IEnumerable<ScheduledChange> Changes(SecurityContactDocument document)
    {
        var subject = ChangeSubject.Of(document);
        yield return new ScheduledChange(document.Notice, ChangeKind.SecurityNotice, subject);
        yield return new ScheduledChange(document.End, ChangeKind.SecurityEnd, subject);
    }
}
