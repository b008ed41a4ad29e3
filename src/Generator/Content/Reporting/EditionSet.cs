using NodaTime;

namespace Generator.Content.Reporting;

/// <summary>The data of all editions of the report, the newest first, as they are on <paramref name="day"/>.</summary>
public sealed class EditionSet(ImmutableArray<Edition> editions, LocalDate day)
{
    private const string ReportFolder = "report/";

    /// <summary>The day that the site shows, in its first time zone.</summary>
    public LocalDate Day => day;

    public ImmutableArray<Edition> All => editions;

    public bool IsExpired(Certificate certificate) => certificate.IsExpiredOn(day);

    /// <summary>What a document may refer to: its own edition's data, or outside the report the newest one's.</summary>
    public Edition? Of(TranslationKey key) => key.Folder.StartsWith(ReportFolder, StringComparison.Ordinal)
        ? editions.FirstOrDefault(edition => edition.Folder == key.Folder)
        : editions.FirstOrDefault();

    /// <summary>What the day makes of the data that a document may refer to: the certificates that have expired.</summary>
    public string StateFor(TranslationKey key) => string.Join(' ', (Of(key)?.Certificates ?? []).Where(IsExpired).Select(certificate => certificate.Id));
}
