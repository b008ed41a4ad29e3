using Generator.Checking.Prose;
using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>Half-width marks beside Chinese characters, where GB/T 15834-2011 §4 has the full-width ones.</summary>
internal static class ChinesePunctuation
{
    public static void Check(TypographyScan scan, int position)
    {
        var before = scan.SpacesBefore(position) - 1;
        var after = scan.SpacesAfter(position + 1);
        var mayBeLatin = scan[position] is ';' or '?' or '!';
        if (!Han.EndsAt(scan, before) && (mayBeLatin || scan[before] == ProseText.End || !Han.IsAt(scan, after)))
        {
            return;
        }

        var mark = FullWidth(scan[position]);
        var end = scan[after] == ProseText.End || !scan.IsTyped(position, after - position) ? position + 1 : after;
        var start = scan.IsTyped(before + 1, position - before) ? before + 1 : position;
        Add(scan, start, end, $"`{scan[position]}` stands in Chinese text: write `{mark}`.", mark);
    }

    /// <summary>
    /// Brackets with Chinese inside or before them are full-width, and both of a pair alike. <c>f(x)</c> and
    /// <c>Model S (EU)</c> are not Chinese.
    /// </summary>
    public static void CheckBrackets(TypographyScan scan, int opening)
    {
        var closing = Closing(scan, opening);
        if (closing < 0)
        {
            return;
        }

        var before = scan.SpacesBefore(opening) - 1;
        var isChinese = scan[opening] == '（' || scan[closing] == '）' || Han.EndsAt(scan, before) || Han.IsIn(scan, opening + 1, closing);
        if (!isChinese)
        {
            return;
        }

        if (scan[opening] == '(')
        {
            var start = Han.EndsAt(scan, before) && scan.IsTyped(before + 1, opening - before) ? before + 1 : opening;
            Add(scan, start, opening + 1, "`(` stands in Chinese text: write `（`.", '（');
        }

        if (scan[closing] == ')')
        {
            var after = scan.SpacesAfter(closing + 1);
            var end = Han.IsAt(scan, after) && scan.IsTyped(closing, after - closing) ? after : closing + 1;
            Add(scan, closing, end, "`)` stands in Chinese text: write `）`.", '）');
        }
    }

    private static int Closing(TypographyScan scan, int opening)
    {
        var depth = 0;
        for (var i = opening; scan[i] != ProseText.End; i++)
        {
            depth += scan[i] switch
            {
                '(' or '（' => 1,
                ')' or '）' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static void Add(TypographyScan scan, int start, int end, string message, char mark) =>
        scan.Add(TypographyDiagnostics.HalfWidthPunctuation, start, end - start, (message, mark.ToString()));

    /// <summary>The full-width forms lie at a fixed distance from ASCII (Unicode, U+FF01 to U+FF5E).</summary>
    private static char FullWidth(char mark) => (char)(mark + ('！' - '!'));
}
