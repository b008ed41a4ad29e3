using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>Numerals of Chinese text (GB/T 15835-2011).</summary>
internal static class ChineseNumbers
{
    private const int FullWidthDistance = '０' - '0';

    /// <summary>
    /// Both numbers of a range have their percent sign, 万 or 亿: <c>15%～30%</c>, not <c>15～30%</c>, <c>9亿～16亿</c>, not
    /// <c>9～16亿</c> (GB/T 15835-2011 §5.1.3; the sign is left out only where nothing can be misread).
    /// </summary>
    public static void CheckRange(TypographyScan scan, int position)
    {
        var start = NumberStart(scan, position);
        var end = NumberEnd(scan, position + 1);
        var isRange = start < position && end > position + 1 && !char.IsAsciiLetterOrDigit(scan[start - 1]) && scan[start - 1] is not ('-' or '/' or '.');
        if (!isRange)
        {
            return;
        }

        var range = scan.Text[start..(end + 1)];
        switch (scan[end])
        {
            case '%':
                scan.Add(TypographyDiagnostics.PercentInRange, position, 0, ($"Both numbers of `{range}` take a percent sign: write `{range.Insert(position - start, "%")}`.", "%"));
                break;
            case '万' or '亿':
                scan.Add(
                    TypographyDiagnostics.PercentInRange,
                    position,
                    0,
                    $"Both numbers of `{range}` take `{scan[end]}`: write `{range.Insert(position - start, scan[end].ToString())}`.");
                break;
        }
    }

    /// <summary>Looks at the full-width digits and letters from <paramref name="position"/>; returns where to go on.</summary>
    public static int CheckFullWidth(TypographyScan scan, int position)
    {
        var end = position;
        while (IsLetterOrDigit(scan[end]) || (IsDigit(scan[end - 1]) && (scan[end] == '％' || (scan[end] == '．' && IsDigit(scan[end + 1])))))
        {
            end++;
        }

        if (end == position)
        {
            // A percent sign alone: behind a half-width digit it is the odd one.
            end = char.IsAsciiDigit(scan[position - 1]) ? position + 1 : position;
        }

        if (end > position)
        {
            var written = scan.Text.AsSpan(position, end - position);
            var plain = string.Create(written.Length, written, (plain, written) =>
            {
                for (var i = 0; i < plain.Length; i++)
                {
                    plain[i] = (char)(written[i] - FullWidthDistance);
                }
            });
            scan.Add(TypographyDiagnostics.FullWidthLatin, position, end - position, ($"`{written}` is full-width: write `{plain}`.", plain));
        }

        return Math.Max(end, position + 1);
    }

    private static bool IsLetterOrDigit(char c) => IsDigit(c) || c is >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';

    private static bool IsDigit(char c) => c is >= '０' and <= '９';

    private static int NumberStart(TypographyScan scan, int end)
    {
        var start = end;
        while (char.IsAsciiDigit(scan[start - 1]) || (scan[start - 1] == '.' && char.IsAsciiDigit(scan[start - 2]) && start < end))
        {
            start--;
        }

        return start;
    }

    private static int NumberEnd(TypographyScan scan, int start)
    {
        var end = start;
        while (char.IsAsciiDigit(scan[end]) || (scan[end] == '.' && char.IsAsciiDigit(scan[end + 1]) && end > start))
        {
            end++;
        }

        return end;
    }
}
