using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>
/// Spaces of Chinese text: none beside full-width marks, which bring their own (CLREQ §3.1), and between Chinese and
/// Latin (CLREQ §3.2.2) typed or left to the page, as the site decides.
/// </summary>
internal static class ChineseSpaces
{
    /// <summary>Looks at the spaces from <paramref name="position"/>; returns where to go on.</summary>
    public static int Check(TypographyScan scan, int position)
    {
        var end = scan.SpacesAfter(position);
        if (!scan.IsTyped(position, end - position))
        {
            return end;
        }

        if (IsBesideMark(scan, position, end))
        {
            var mark = Han.IsFullWidthMark(scan[position - 1]) ? scan[position - 1] : scan[end];
            scan.Add(TypographyDiagnostics.SpaceBesidePunctuation, position, end - position, ($"No space stands beside `{mark}`.", ""));
        }
        else if (!scan.Policy.HasTypedHanLatinSpaces && IsBetween(scan, position - 1, end))
        {
            scan.Add(
                TypographyDiagnostics.HanLatinSpace,
                position,
                end - position,
                ("No space is typed between Chinese and Latin on this site: the page makes it.", ""));
        }

        return end;
    }

    /// <summary>Finds where Chinese and Latin stand side by side, on a site that types a space between them.</summary>
    public static void FindMissing(TypographyScan scan)
    {
        for (var i = 1; i < scan.Text.Length; i++)
        {
            if (IsBetween(scan, i - 1, i))
            {
                scan.Add(TypographyDiagnostics.HanLatinSpace, i, 0, ("A space is typed between Chinese and Latin on this site.", " "));
            }
        }
    }

    /// <summary>Beside a mark, with text on the other side: a picture, or code, may have its own space.</summary>
    private static bool IsBesideMark(TypographyScan scan, int start, int end) =>
        (Han.IsFullWidthMark(scan[start - 1]) && IsText(scan, end)) || (Han.IsFullWidthMark(scan[end]) && IsText(scan, start - 1));

    private static bool IsText(TypographyScan scan, int position) =>
        Han.IsAt(scan, position) || Han.IsLatin(scan[position]) || Han.IsFullWidthMark(scan[position]) || scan[position] is '%' or '“' or '”' or '‘' or '’';

    private static bool IsBetween(TypographyScan scan, int before, int after) =>
        (Han.IsAt(scan, before) && Han.IsLatin(scan[after]))
        || (Han.IsAt(scan, after) && (Han.IsLatin(scan[before]) || scan[before] == '%'));
}
