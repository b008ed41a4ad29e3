using System.Buffers;
using System.Text.RegularExpressions;
using NodaTime;

namespace Generator.Checking.Dates;

/// <summary>
/// Reads days with their day of the week in Chinese: <c>2023年12月21日（星期四）</c>, <c>12月21日周四</c>; and datelines:
/// <c>杭州，2023年12月21日电</c>, <c>（2023年12月21日，杭州）</c>.
/// </summary>
internal static partial class ChineseDays
{
    private const string Digit = "[0-9０-９]";

    private const string Numeral = $"(?:{Digit}{{1,2}}|[一二三四五六七八九十]{{1,3}})";

    private const string Date =
        $@"(?<date>(?:(?<year>{Digit}{{4}}|[〇零○一二三四五六七八九]{{4}})\s?年\s?|(?<relative>\p{{L}}年))?(?<month>{Numeral})\s?月\s?(?<day>{Numeral})\s?[日号])";

    private const string Weekday = "(?<weekday>(?:星期|周|礼拜)[一二三四五六日天])";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>Signs and words that part a dateline from the first sentence.</summary>
    private const string DatelineEnd = "(?:电|讯|[—–-]|：)";

    private static readonly SearchValues<string> WeekdayStarts = SearchValues.Create(["星期", "周", "礼拜"], StringComparison.Ordinal);

    public static IEnumerable<WrittenDay> ReadWithWeekday(string text) =>
        text.AsSpan().ContainsAny(WeekdayStarts) ? WeekdayAndDate().Matches(text).Where(IsOfKnownYear).Select(ToDay) : [];

    /// <summary>The dateline at the start of a passage, or null.</summary>
    public static Dateline? ReadDateline(string passage)
    {
        var match = DatelineAtStart().Match(passage);
        return match.Success && IsOfKnownYear(match)
            ? new Dateline(match.Groups["place"] is { Success: true } place ? ToRange(place) : null, ToDay(match))
            : null;
    }

    /// <summary>去年12月21日 is of another year than the text's; 今年 is as good as none.</summary>
    private static bool IsOfKnownYear(Match match) => match.Groups["relative"].Value is "" or "今年" or "本年";

    private static WrittenDay ToDay(Match match)
    {
        int? year = match.Groups["year"] is { Success: true } written ? Year(written.Value) : null;
        var weekday = match.Groups["weekday"];
        return new WrittenDay(year, Number(match.Groups["month"].Value), Number(match.Groups["day"].Value), ToRange(match.Groups["date"]))
        {
            Weekday = weekday.Success ? (ToWeekday(weekday.Value[^1]), ToRange(weekday)) : null,
        };
    }

    private static IsoDayOfWeek ToWeekday(char sign) => sign is '日' or '天' ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)Value(sign);

    private static int Year(string digits) => digits.Aggregate(0, (year, digit) => (year * 10) + Value(digit));

    /// <summary>Up to 99: digits, or <c>二十一</c>.</summary>
    private static int Number(string written)
    {
        var ten = written.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return Year(written);
        }

        return ((ten == 0 ? 1 : Value(written[0])) * 10) + (ten + 1 < written.Length ? Value(written[ten + 1]) : 0);
    }

    private static int Value(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= '０' and <= '９' => digit - '０',
        '〇' or '○' => 0,
        _ => Digits.IndexOf(digit, StringComparison.Ordinal),
    };

    private static Range ToRange(Group group) => group.Index..(group.Index + group.Length);

    /// <summary>
    /// A weekday behind its date, in brackets or not, or before it where the date is in brackets. 周 means a week too, so
    /// that 12月21日周五天 and 12月21日，周日均 are none.
    /// </summary>
    [GeneratedRegex(
        $@"(?<![0-9０-９〇零○一二三四五六七八九十年月]){Date}(?:\s?[（(]\s?{Weekday}\s?[）)]|(?:[，,]?\s?)(?<weekday>(?:星期|礼拜)[一二三四五六日天])|\s?(?<weekday>周[一二三四五六日])(?![一二三四五六日天均、至到]))"
        + $@"|{Weekday}\s?[（(]{Date}[）)]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WeekdayAndDate();

    /// <summary>A place of a few signs and a date, in brackets or with 电, 讯 or a dash behind them. 于 and the like before the date make a sentence.</summary>
    [GeneratedRegex(
        $@"^(?:[（(【](?:(?<place>[^，。,；：（()）【】\d\s]{{2,12}})[，,\s]\s?{Date}|{Date}(?:[，,\s]\s?(?<place>[^，。,；：（()）【】\d\s]{{2,12}}))?)\s?[）)】]"
        + $@"|(?:(?<place>[^，。,；：（()）\d\s]{{2,12}})(?<![于在自从至到]))?[，,]?\s?{Date}\s?{DatelineEnd})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DatelineAtStart();
}
