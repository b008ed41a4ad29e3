using System.Buffers;
using System.Text.RegularExpressions;
using NodaTime;

namespace Generator.Checking.Dates;

/// <summary>
/// Reads days with their day of the week in English: <c>Thursday, 21 December 2023</c>, <c>Dec. 21, 2023 (Thursday)</c>; and
/// datelines: <c>HANGZHOU, 21 December 2023 –</c>.
/// </summary>
internal static partial class EnglishDays
{
    private const string Space = @"[ \u00A0\u202F]";

    private const string Month =
        @"(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)";

    private const string Day = @"(?<day>\d{1,2})(?!\d)(?:st|nd|rd|th)?";

    private const string Year = $@"(?:,?{Space}(?<year>\d{{4}})(?!\d))?";

    private const string Date =
        $@"(?<date>{Day}(?:{Space}of)?{Space}{Month}{Year}|{Month}{Space}{Day}{Year}|(?<year>\d{{4}})-(?<month>\d{{2}})-(?<day>\d{{2}}))(?![\w–—])";

    private const string FullWeekday = "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";

    private const string ShortWeekday = "(?<weekday>Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)";

    /// <summary>Three letters tell the months apart.</summary>
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Two letters tell the days of the week apart, in the order of ISO 8601.</summary>
    private static readonly string[] Weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    private static readonly SearchValues<string> WeekdayStarts =
        SearchValues.Create(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], StringComparison.Ordinal);

    public static IEnumerable<WrittenDay> ReadWithWeekday(string text) =>
        text.AsSpan().ContainsAny(WeekdayStarts) ? WeekdayAndDate().Matches(text).Select(ToDay) : [];

    /// <summary>The dateline at the start of a passage, or null.</summary>
    public static Dateline? ReadDateline(string passage)
    {
        var match = DatelineAtStart().Match(passage);
        return match.Success ? new Dateline(match.Groups["place"] is { Success: true } place ? ToRange(place) : null, ToDay(match)) : null;
    }

    private static WrittenDay ToDay(Match match)
    {
        int? year = match.Groups["year"] is { Success: true } written ? Number(written) : null;
        var month = match.Groups["month"].ValueSpan;
        var number = char.IsAsciiDigit(month[0]) ? Number(match.Groups["month"]) : Array.IndexOf(Months, month[..3].ToString()) + 1;
        var weekday = match.Groups["weekday"];
        return new WrittenDay(year, number, Number(match.Groups["day"]), ToRange(match.Groups["date"]))
        {
            Weekday = weekday.Success ? ((IsoDayOfWeek)(Array.IndexOf(Weekdays, weekday.Value[..2]) + 1), ToRange(weekday)) : null,
        };
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static Range ToRange(Group group) => group.Index..(group.Index + group.Length);

    /// <summary>
    /// A weekday before its date, or behind it in brackets. The day of a range (<c>21–22 December (Thursday)</c>) and of
    /// another year (<c>21 December last year</c>) is not known, and "the Sun, 21 December" is a newspaper.
    /// </summary>
    [GeneratedRegex(
        $@"\b(?<![Tt]he )(?:{FullWeekday},?|{ShortWeekday}[.,]{{1,2}}){Space}(?:the{Space})?{Date}(?!{Space}(?:of{Space})?(?:last|next|this|that|every){Space}year)"
        + $@"|(?<!(?:[–—-]|\bto|\band|\bor|\bthe){Space}?)\b{Date},?{Space}?\((?:{FullWeekday}|{ShortWeekday}\.?)\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WeekdayAndDate();

    /// <summary>Up to six words with capitals, a date, and what parts them from the first sentence.</summary>
    [GeneratedRegex(
        $@"^[\[(]?(?:(?<place>\p{{Lu}}[\p{{L}}.'’-]*(?:(?:,?{Space}|/|{Space}?[&]{Space}?)\p{{Lu}}[\p{{L}}.'’-]*){{0,5}})(?:,{Space}|{Space}?[\[(]|{Space}))?(?:{FullWeekday},?{Space})?{Date}[\])]?{Space}*(?:[–—:/]|--?|\.(?!\w)|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DatelineAtStart();
}
