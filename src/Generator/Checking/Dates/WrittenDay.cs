using NodaTime;

namespace Generator.Checking.Dates;

/// <summary>
/// A day as a text names it, at <paramref name="Text"/>; <paramref name="Year"/> is null where the text leaves it out, and
/// the day need not exist.
/// </summary>
internal readonly record struct WrittenDay(int? Year, int Month, int Day, Range Text)
{
    /// <summary>The day of the week that stands beside it, and where.</summary>
    public (IsoDayOfWeek Day, Range Text)? Weekday { get; init; }

    /// <summary>The day in <paramref name="year"/>, or null where that has no such day.</summary>
    public LocalDate? In(int year) =>
        Month is >= 1 and <= 12 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? new LocalDate(year, Month, Day) : null;
}

/// <summary>
/// What a text begins with before its first sentence: when it was written, and where; <paramref name="Place"/> is null
/// where there is a date alone.
/// </summary>
internal readonly record struct Dateline(Range? Place, WrittenDay Day);
