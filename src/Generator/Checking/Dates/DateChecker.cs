using Generator.Checking.Prose;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using NodaTime;

namespace Generator.Checking.Dates;

/// <summary>
/// Checks the days that prose names: a day of the week is that of its date, and a dateline at the start of a release has
/// the release's place and date.
/// </summary>
public sealed class DateChecker(SiteConfiguration configuration, DiagnosticBag diagnostics)
{
    /// <summary>A day without its year is that nearest to the release's date, where no other is nearly as near.</summary>
    private const int DaysAround = 45;

    /// <summary>Checks the weekdays of a text; <paramref name="frontMatter"/> tells when it was written, where it does.</summary>
    public void CheckWeekdays(ProseText prose, Language language, FrontMatter frontMatter)
    {
        foreach (var day in ReadWithWeekday(prose.Text, language))
        {
            var year = day.Year ?? NearestYear(day, (frontMatter as ReleaseFrontMatter)?.Date.Date);
            if (day.Weekday is not var (weekday, place) || year is null)
            {
                continue;
            }

            var date = day.In(year.Value);
            if (date?.DayOfWeek != weekday)
            {
                Report(DateDiagnostics.WrongWeekday, prose, place, Describe(prose.Text[day.Text], prose.Text[place], date, isYearKnown: day.Year is not null));
            }
        }
    }

    /// <summary>Checks the dateline with which the body of a release begins, if it has one.</summary>
    public void CheckDateline(ProseText prose, Language language, ReleaseFrontMatter release)
    {
        if (prose.Passages is not [{ Kind: PassageKind.Paragraph } first, ..])
        {
            return;
        }

        if (ReadDateline(prose.Text.Substring(first.Start, first.Length).TrimEnd(ProseText.End), language) is not { } dateline)
        {
            return;
        }

        var (placeText, day) = dateline;
        if (!IsDateOf(release, day))
        {
            Report(DateDiagnostics.WrongDateline, prose, day.Text, $"The dateline says `{prose.Text[day.Text]}`, and the release is dated {release.Date:uuuu-MM-dd}.");
        }

        if (placeText is { } range && release.Place?.Name.Find(language)?.Value is { } place
            && !prose.Text[range].Contains(place, StringComparison.OrdinalIgnoreCase))
        {
            Report(DateDiagnostics.WrongDateline, prose, range, $"The dateline says `{prose.Text[range]}`, and the release's place is {place}.");
        }
    }

    private static IEnumerable<WrittenDay> ReadWithWeekday(string text, Language language) =>
        language.IsVariantOf("en") ? EnglishDays.ReadWithWeekday(text)
        : language.IsVariantOf("zh") ? ChineseDays.ReadWithWeekday(text)
        : [];

    private static Dateline? ReadDateline(string passage, Language language) =>
        language.IsVariantOf("en") ? EnglishDays.ReadDateline(passage)
        : language.IsVariantOf("zh") ? ChineseDays.ReadDateline(passage)
        : null;

    private static int? NearestYear(WrittenDay day, LocalDate? written) => written is not { } date
        ? null
        : Enumerable.Range(date.Year - 1, 3)
            .Where(year => day.In(year) is { } candidate && Math.Abs(Period.DaysBetween(date, candidate)) <= DaysAround)
            .Select(year => (int?)year)
            .FirstOrDefault();

    private static string Describe(string day, string weekday, LocalDate? date, bool isYearKnown)
    {
        if (date is not { } known)
        {
            return $"There is no `{day}`, so it is not `{weekday}`.";
        }

        var year = isYearKnown ? "" : $" ({known:uuuu-MM-dd})";
        return $"`{day}` is a {known.DayOfWeek}, not `{weekday}`{year}.";
    }

    /// <summary>Whether the release is of that day in a zone in which its time is told, or may be seen from then on.</summary>
    private bool IsDateOf(ReleaseFrontMatter release, WrittenDay day)
    {
        var zones = configuration.TimeZones.Append(release.Date.Zone).Distinct();
        Instant[] moments = [release.Date.ToInstant(), .. release.Embargo is { } embargo ? [embargo] : Array.Empty<Instant>()];
        return zones.Any(zone => moments.Select(moment => moment.InZone(zone).Date)
            .Any(date => date.Month == day.Month && date.Day == day.Day && date.Year == (day.Year ?? date.Year)));
    }

    private void Report(DiagnosticDescriptor descriptor, ProseText prose, Range place, string message)
    {
        var (start, length) = place.GetOffsetAndLength(prose.Text.Length);
        diagnostics.Add(descriptor.At(prose.Locate(start, length), message));
    }
}
