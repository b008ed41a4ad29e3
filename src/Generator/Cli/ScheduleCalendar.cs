using Generator.Output;
using Generator.Site;
using NodaTime;
using NodaTime.Text;

namespace Generator.Cli;

/// <summary>A schedule as a calendar (RFC 5545): one event a change, in UTC, with an id that stays when its time changes.</summary>
internal static class ScheduleCalendar
{
    private static readonly InstantPattern Time = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    public static byte[] Write(ImmutableArray<ScheduledChange> changes, DateTimeOffset asOf)
    {
        var stamp = Time.Format(Instant.FromDateTimeOffset(asOf));
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Generator//Schedule//EN",
            .. changes.SelectMany(change => Event(change, stamp)),
            "END:VCALENDAR",
        ];
        return ContentLines.Write(lines);
    }

    private static IEnumerable<string> Event(ScheduledChange change, string stamp) =>
    [
        "BEGIN:VEVENT",
        $"UID:{Id(change)}",
        $"DTSTAMP:{stamp}",
        $"DTSTART:{Time.Format(change.At.ToInstant())}",
        $"SUMMARY:{ContentLines.Escape($"{change.Subject.Title} ({ScheduleText.Describe(change.Kind)})")}",
        $"DESCRIPTION:{ContentLines.Escape($"{ScheduleText.NameOf(change.Subject)}, {change.At.LocalDateTime:uuuu-MM-dd HH:mm} {change.At.Zone.Id}")}",
        "END:VEVENT",
    ];

    /// <summary>A release may have several corrections, which only their dates tell apart.</summary>
    private static string Id(ScheduledChange change)
    {
        var kind = ScheduleJson.NameOf(change.Kind);
        var name = change.Kind == ChangeKind.Correction ? $"{kind}-{Time.Format(change.At.ToInstant())}" : kind;
        return change.Subject.Part is { } certificate ? $"{name}/{change.Subject.Key}/{certificate}" : $"{name}/{change.Subject.Key}";
    }
}
