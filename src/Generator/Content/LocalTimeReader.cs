using Generator.Diagnostics;
using Generator.Yaml;
using NodaTime;
using NodaTime.TimeZones;

namespace Generator.Content;

/// <summary>
/// Reads instants that people write as local times. Zones are the IANA database's as NodaTime ships it, never the
/// machine's. A time that a zone skips or has twice (daylight saving) is refused with both readings.
/// </summary>
public static class LocalTimeReader
{
    private static readonly string[] LocalFormats =
        ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd"];

    private static readonly string[] OffsetFormats =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK"];

    public static DateTimeZone? ReadZone(YamlScalar? name, DiagnosticBag diagnostics)
    {
        if (name is null)
        {
            return null;
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name.Value) is { } zone)
        {
            return zone;
        }

        diagnostics.Add(ContentDiagnostics.UnknownTimeZone.At(
            name.Location,
            $"`{name.Value}` is not a time zone.{Suggestion.For(name.Value, DateTimeZoneProviders.Tzdb.Ids)}"));
        return null;
    }

    /// <summary>
    /// The moment that <paramref name="written"/> names: a local time in <paramref name="zone"/>, or one with its own
    /// offset, which must then be the zone's. Null, with a diagnostic, when there is no such single moment. A zone that
    /// was refused stands in as UTC: its own diagnostic is enough.
    /// </summary>
    public static ZonedDateTime? Read(YamlScalar written, WrittenZone? zone, DiagnosticBag diagnostics)
    {
        if (DateTime.TryParseExact(written.Value, LocalFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return InZone(written, LocalDateTime.FromDateTime(local), zone, diagnostics);
        }

        if (DateTimeOffset.TryParseExact(written.Value, OffsetFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact))
        {
            return WithOffset(written, OffsetDateTime.FromDateTimeOffset(exact), zone, diagnostics);
        }

        diagnostics.Add(NamesNoDay(written.Value)
            ? ContentDiagnostics.InvalidDate.At(written.Location, $"`{written.Value}` is not a date: there is no such day.") with { Help = "Correct the month or the day." }
            : ContentDiagnostics.InvalidDate.At(written.Location, $"`{written.Value}` is not a date."));
        return null;
    }

    /// <summary>Whether it begins like a date, such as <c>2024-02-30</c>, that the calendar does not have.</summary>
    private static bool NamesNoDay(string written) =>
        written is [_, _, _, _, '-', _, _, '-', _, _, ..]
        && written[..10].Where(character => character != '-').All(char.IsAsciiDigit)
        && !DateTime.TryParseExact(written[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static ZonedDateTime? InZone(YamlScalar written, LocalDateTime local, WrittenZone? zone, DiagnosticBag diagnostics)
    {
        if (zone is null)
        {
            diagnostics.Add(ContentDiagnostics.InvalidDate.At(written.Location, $"`{written.Value}` has no time zone.") with
            {
                Help = "Add `timezone: Asia/Shanghai`, a `place` that has a zone in site.yaml, or an offset such as +08:00.",
            });
            return null;
        }

        var mapping = (zone.Zone ?? DateTimeZone.Utc).MapLocal(local);
        if (mapping.Count == 1)
        {
            return mapping.Single();
        }

        diagnostics.Add(ImpossibleTime(written, local, mapping));
        return null;
    }

    private static Diagnostic ImpossibleTime(YamlScalar written, LocalDateTime local, ZoneLocalMapping mapping)
    {
        // In a gap each reading lies on the other side of it, where the zone has the other offset.
        var readings = new[] { mapping.EarlyInterval.WallOffset, mapping.LateInterval.WallOffset }
            .Select(offset => local.WithOffset(offset).InZone(mapping.Zone))
            .Order(ZonedDateTime.Comparer.Instant)
            .Select(Reading);
        var what = mapping.Count == 0
            ? "does not exist: clocks go forward over it"
            : "exists twice: clocks go back over it";
        return ContentDiagnostics.ImpossibleTime.At(written.Location, $"{written.Value} in {mapping.Zone.Id} {what}.") with
        {
            Help = $"Write the time with its offset: {string.Join(" or ", readings)}.",
        };
    }

    private static string Reading(ZonedDateTime time) => $"{time.LocalDateTime:uuuu-MM-dd'T'HH:mm}{time.Offset:m}";

    private static ZonedDateTime? WithOffset(YamlScalar written, OffsetDateTime exact, WrittenZone? writtenZone, DiagnosticBag diagnostics)
    {
        if (writtenZone?.Zone is not { } zone)
        {
            return exact.InFixedZone();
        }

        var actual = zone.GetUtcOffset(exact.ToInstant());
        if (actual == exact.Offset)
        {
            return exact.InZone(zone);
        }

        diagnostics.Add(ContentDiagnostics.ConflictingFields.At(
            written.Location, $"The offset of `{written.Value}` is not that of {zone.Id}, which is {actual:m} then.") with
        {
            Help = $"Write {Reading(exact.ToInstant().InZone(zone))} for the same moment, or {Reading(exact.LocalDateTime.InZoneLeniently(zone))} for the same time on the clock.",
            Related = [new RelatedLocation(writtenZone.Location, "the zone is given here")],
        });
        return null;
    }
}

/// <summary>A time zone with the place of the field that gives it; <paramref name="Zone"/> is null where that was refused.</summary>
public sealed record WrittenZone(DateTimeZone? Zone, SourceLocation Location);
