using Generator.Checking.Prose;
using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>Full stops, ellipses and dashes (GB/T 15834-2011 §4.1, §4.11, §4.10, §4.13).</summary>
internal static class ChineseDashes
{
    private const string Dash = "——";
    private const string Ellipsis = "……";
    private const int LeastDots = 3;

    /// <summary>How far before a full stop Chinese must stand for the sentence to be Chinese.</summary>
    private const int LongestNumber = 12;

    /// <summary>The longest word that a single dash joins to another, as in 北京—上海.</summary>
    private const int LongestName = 4;

    /// <summary>Looks at the dots from <paramref name="position"/>; returns where to go on.</summary>
    public static int CheckDots(TypographyScan scan, int position)
    {
        var end = scan.RunEnd(position, scan[position]);
        var count = end - position;
        var isInChinese = Han.EndsAt(scan, position - 1) || Han.IsAt(scan, end) || Han.IsFullWidthMark(scan[position - 1]);
        var isEllipsis = scan[position] == '…' ? count == 1 : count >= LeastDots;
        if (isEllipsis && (isInChinese || scan[position] == '。'))
        {
            var written = scan.Text.Substring(position, count);
            scan.Add(TypographyDiagnostics.Ellipsis, position, count, ($"An ellipsis in Chinese is six dots: write `{Ellipsis}`, not `{written}`.", Ellipsis));
        }
        else if (count == 1 && scan[position] == '.')
        {
            CheckFullStop(scan, position);
        }

        return end;
    }

    private static void CheckFullStop(TypographyScan scan, int position)
    {
        var after = scan[position + 1];
        if (!Han.EndsAt(scan, position - 1))
        {
            CheckStopBehindNumber(scan, position);
            return;
        }

        if (Han.IsBoundary(after) || Han.IsFullWidthMark(after) || after is '”' or '’' or '"')
        {
            scan.Add(TypographyDiagnostics.HalfWidthPunctuation, position, 1, ("`.` stands in Chinese text: write `。`.", "。"));
        }
        else if (Han.IsAt(scan, position + 1))
        {
            scan.Add(TypographyDiagnostics.HalfWidthPunctuation, position, 1, "`.` stands in Chinese text: write `。`, or `·` inside a name.");
        }
    }

    /// <summary>达到10%. ends a Chinese sentence where nothing follows; an abbreviation ends in a letter.</summary>
    private static void CheckStopBehindNumber(TypographyScan scan, int position)
    {
        var isNumber = char.IsAsciiDigit(scan[position - 1]) || scan[position - 1] is '%';
        if (isNumber && scan[position + 1] == ProseText.End && Han.IsIn(scan, Math.Max(0, position - LongestNumber), position))
        {
            scan.Add(TypographyDiagnostics.HalfWidthPunctuation, position, 1, ("`.` stands in Chinese text: write `。`.", "。"));
        }
    }

    /// <summary>Looks at the dashes from <paramref name="position"/>; returns where to go on.</summary>
    public static int Check(TypographyScan scan, int position)
    {
        var sign = scan[position];
        var end = scan.RunEnd(position, sign);
        var start = scan.SpacesBefore(position);
        var after = scan.SpacesAfter(end);
        var isInChinese = IsChinese(scan, start - 1) || IsChinese(scan, after);
        if (!isInChinese || sign is '~' or '～' || scan[start - 1] == ProseText.End)
        {
            return end;
        }

        var isDash = (sign, end - position) switch
        {
            ('-' or '–', 2 or 3) or ('─', >= 2) => true,
            ('-' or '–', 1) => start < position && after > end && Han.IsAt(scan, start - 1) && Han.IsAt(scan, after),
            _ => false,
        };
        if (isDash)
        {
            (start, after) = (scan.IsTyped(start, position - start) ? start : position, scan.IsTyped(end, after - end) ? after : end);
            scan.Add(TypographyDiagnostics.Dash, start, after - start, ($"A dash in Chinese is `{Dash}`.", Dash));
        }
        else if (sign == '—' && end - position == 1 && !IsConnection(scan, position))
        {
            scan.Add(TypographyDiagnostics.Dash, position, 1, $"A dash in Chinese is `{Dash}`; a single `—` only joins times, places or names.");
        }

        return end;
    }

    private static bool IsChinese(TypographyScan scan, int position) => Han.EndsAt(scan, position) || Han.IsFullWidthMark(scan[position]);

    /// <summary>Whether times, numbers or names stand on both sides, so that the sign joins them (GB/T 15834-2011 §4.13.3.2).</summary>
    private static bool IsConnection(TypographyScan scan, int position) =>
        IsOfTime(scan[position - 1])
        || char.IsAsciiDigit(scan[position + 1])
        || Math.Min(WordLength(scan, position, -1), WordLength(scan, position, 1)) <= LongestName;

    private static bool IsOfTime(char c) => char.IsAsciiDigit(c) || c is '年' or '月' or '日' or '时' or '%';

    private static int WordLength(TypographyScan scan, int position, int direction)
    {
        var length = 0;
        while (Han.IsAt(scan, position + ((length + 1) * direction)))
        {
            length++;
        }

        return length;
    }
}
