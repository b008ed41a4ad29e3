using Generator.Site;
using NodaTime.Text;

namespace Generator.Cli;

/// <summary>A schedule as lines: the time with its offset, the zone, what happens, and the document.</summary>
internal static class ScheduleText
{
    private static readonly OffsetDateTimePattern Time = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<m>");

    public static string Write(ImmutableArray<ScheduledChange> changes)
    {
        if (changes.IsEmpty)
        {
            return "Nothing is scheduled.\n";
        }

        var zoneWidth = changes.Max(change => change.At.Zone.Id.Length);
        var kindWidth = changes.Max(change => Describe(change.Kind).Length);
        return string.Concat(changes.Select(change => string.Create(
            CultureInfo.InvariantCulture,
            $"{Time.Format(change.At.ToOffsetDateTime())}  {change.At.Zone.Id.PadRight(zoneWidth)}  {Describe(change.Kind).PadRight(kindWidth)}  {NameOf(change.Subject)}\n")));
    }

    /// <summary>The document, and the certificate of it that the change is about.</summary>
    public static string NameOf(ChangeSubject subject) => subject.Part is { } certificate ? $"{subject.File} ({certificate})" : subject.File;

    /// <summary>What happens, for a person.</summary>
    public static string Describe(ChangeKind kind) => kind switch
    {
        ChangeKind.Release => "release",
        ChangeKind.EmbargoEnd => "end of embargo",
        ChangeKind.Correction => "correction",
        ChangeKind.CertificateNotice => "certificate to renew",
        ChangeKind.CertificateEnd => "certificate expired",
        ChangeKind.SecurityNotice => "security.txt to renew",
        ChangeKind.SecurityEnd => "security.txt expired",
        _ => "leaves the news sitemap",
    };
}
