using Generator.Checking.Prose;
using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>Hyphens that stand for a dash between words, or for an en dash between years or percentages.</summary>
internal static class EnglishDashes
{
    private const int YearLength = 4;
    private const int MonthsOfYear = 12;

    /// <summary>Looks at the hyphens from <paramref name="position"/>; returns where to go on.</summary>
    public static int Check(TypographyScan scan, int position)
    {
        var end = scan.RunEnd(position, '-');
        var isSpaced = scan[position - 1] == ' ' && scan[end] == ' ';
        var before = scan[isSpaced ? position - 2 : position - 1];
        var after = scan[isSpaced ? end + 1 : end];
        if (end - position == 1 && !isSpaced)
        {
            CheckRange(scan, position);
        }
        else if (end - position <= 3 && IsOfWord(before) && IsOfWord(after) && !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after)))
        {
            var dash = isSpaced ? "–" : "—";
            scan.Add(TypographyDiagnostics.Dash, position, end - position, ($"A dash is written `{dash}`.", dash));
        }

        return end;
    }

    /// <summary>The end of a word, of what stands in brackets or quotes, or of a sentence.</summary>
    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || c is ProseText.Opaque or '"' or '\'' or '“' or '”' or '‘' or '’' or '(' or ')' or '%' or ',' or '.' or '!' or '?';

    /// <summary>
    /// Years (<c>2022-2025</c>, <c>2022-25</c>) and percentages (<c>10-20%</c>). A month (<c>2022-05</c>), a date, a
    /// telephone number and a standard with its year (<c>GB/T 15834-2011</c>) are no ranges.
    /// </summary>
    private static void CheckRange(TypographyScan scan, int position)
    {
        var start = NumberStart(scan, scan[position - 1] == '%' ? position - 1 : position);
        var end = NumberEnd(scan, position + 1);
        var first = scan.Text.AsSpan(start, Math.Max(0, position - start)).TrimEnd('%');
        var second = scan.Text.AsSpan(Math.Min(position + 1, scan.Text.Length), Math.Max(0, end - position - 1));
        var standsAlone = !IsOfNumber(scan[start - 1]) && !IsOfNumber(scan[end]);
        if (first.IsEmpty || second.IsEmpty || !standsAlone)
        {
            return;
        }

        var isRange = scan[end] == '%' ? IsAscending(first, second) : AreYears(first, second) && !IsStandard(scan, start);
        if (isRange)
        {
            scan.Add(TypographyDiagnostics.Range, position, 1, ("A range takes an en dash: write `–`.", "–"));
        }
    }

    private static bool IsAscending(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        decimal.TryParse(first, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var from)
        && decimal.TryParse(second, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var to)
        && from < to;

    private static bool AreYears(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length != YearLength || first[0] is not ('1' or '2') || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from))
        {
            return false;
        }

        var isNumber = int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var to);
        return isNumber && second.Length switch
        {
            YearLength => second[0] is '1' or '2' && from < to,
            2 => to > MonthsOfYear && from % 100 < to,
            _ => false,
        };
    }

    /// <summary>Whether a word of capitals stands before the number: ISO, GB/T, EN.</summary>
    private static bool IsStandard(TypographyScan scan, int number)
    {
        var end = scan.SpacesBefore(number);
        var start = end;
        while (char.IsAsciiLetterUpper(scan[start - 1]) || scan[start - 1] == '/')
        {
            start--;
        }

        return end - start >= 2;
    }

    private static int NumberStart(TypographyScan scan, int end)
    {
        var start = end;
        while (char.IsAsciiDigit(scan[start - 1]) || (scan[start - 1] == '.' && char.IsAsciiDigit(scan[start - 2])))
        {
            start--;
        }

        return start;
    }

    private static int NumberEnd(TypographyScan scan, int start)
    {
        var end = start;
        while (char.IsAsciiDigit(scan[end]) || (scan[end] == '.' && char.IsAsciiDigit(scan[end + 1])))
        {
            end++;
        }

        return end;
    }

    /// <summary>What makes a number part of something longer.</summary>
    private static bool IsOfNumber(char c) => char.IsLetterOrDigit(c) || c is '-' or '/' or ':' or '#' or '+' or '_' or ProseText.Opaque;
}
