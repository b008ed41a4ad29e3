using System.Buffers;
using Generator.Checking.Prose;
using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>Punctuation of English prose, as the usual manuals of style have it (Chicago 6.81–6.101, New Hart's Rules 4).</summary>
internal static class EnglishTypography
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\"'“”‘’%-.…,;:!?()");

    public static void Check(TypographyScan scan)
    {
        var text = scan.Text.AsSpan();
        for (var i = text.IndexOfAny(Signs); i >= 0;)
        {
            var next = Math.Max(i + 1, CheckAt(scan, i));
            var found = text[Math.Min(next, text.Length)..].IndexOfAny(Signs);
            i = found < 0 ? -1 : next + found;
        }

        EnglishQuotes.Check(scan);
    }

    /// <summary>Looks at one sign; returns where to go on.</summary>
    private static int CheckAt(TypographyScan scan, int position)
    {
        switch (scan[position])
        {
            case '%':
                SpaceRules.CheckPercent(scan, position);
                return position + 1;
            case '-':
                return EnglishDashes.Check(scan, position);
            case '.' or '…':
                return CheckDots(scan, position);
            case ',' or ';' or ':' or '!' or '?':
                CheckSpaceBefore(scan, position, position + 1);
                return position + 1;
            case '(' when scan[position + 1] == ' ':
                CheckSpaceInside(scan, position + 1, scan.SpacesAfter(position + 1), '(');
                return position + 1;
            case ')' when scan[position - 1] == ' ':
                CheckSpaceInside(scan, scan.SpacesBefore(position), position, ')');
                return position + 1;
            default:
                return position + 1;
        }
    }

    private static int CheckDots(TypographyScan scan, int position)
    {
        const int DotsOfEllipsis = 3;
        var end = scan.RunEnd(position, scan[position]);
        var isCharacter = scan[position] == '…';
        if (!isCharacter && end - position == 1)
        {
            CheckSpaceBefore(scan, position, end);
        }
        else if (scan.Policy.HasDottedEllipsis && isCharacter)
        {
            scan.Add(TypographyDiagnostics.Ellipsis, position, end - position, ("An ellipsis is `...` on this site.", "..."));
        }
        else if (!scan.Policy.HasDottedEllipsis && !isCharacter && end - position == DotsOfEllipsis)
        {
            scan.Add(TypographyDiagnostics.Ellipsis, position, DotsOfEllipsis, ("An ellipsis is one character: write `…`.", "…"));
        }

        return end;
    }

    /// <summary>A mark that ends a clause stands at the word before it; one with a word behind it is no such mark.</summary>
    private static void CheckSpaceBefore(TypographyScan scan, int position, int end)
    {
        var start = scan.SpacesBefore(position);
        var endsClause = scan[end] is ' ' or ProseText.End or '"' or '”' or '’' || (scan[end] == ')' && scan[position] is not (':' or ';'));
        if (start < position && endsClause && scan[start - 1] != ProseText.End && scan.IsTyped(start, position - start))
        {
            scan.Add(
                TypographyDiagnostics.SpaceBesidePunctuation,
                start,
                position - start,
                ($"No space stands before `{scan[position]}`.", ""));
        }
    }

    private static void CheckSpaceInside(TypographyScan scan, int start, int end, char bracket)
    {
        if (scan[start - 1] != ProseText.End && scan[end] != ProseText.End && scan.IsTyped(start, end - start))
        {
            scan.Add(TypographyDiagnostics.SpaceBesidePunctuation, start, end - start, ($"No space stands inside `{bracket}`.", ""));
        }
    }
}
