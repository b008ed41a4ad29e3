using System.Buffers;
using Generator.Checking.Prose;
using Generator.Configuration;
using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>Quotation marks and apostrophes in the one style of the site.</summary>
internal static class EnglishQuotes
{
    private static readonly SearchValues<char> StraightMarks = SearchValues.Create("\"'");
    private static readonly SearchValues<char> CurlyMarks = SearchValues.Create("“”‘’");

    public static void Check(TypographyScan scan)
    {
        if (scan.Policy.Quotes == QuoteStyle.Straight)
        {
            FindCurly(scan);
        }
        else if (scan.Text.AsSpan().ContainsAny(StraightMarks))
        {
            FindStraight(scan);
        }
    }

    private static void FindCurly(TypographyScan scan)
    {
        var text = scan.Text.AsSpan();
        for (var i = text.IndexOfAny(CurlyMarks); i >= 0;)
        {
            if (!IsChinese(scan, i - 1) && !IsChinese(scan, i + 1))
            {
                var straight = text[i] is '“' or '”' ? "\"" : "'";
                scan.Add(TypographyDiagnostics.Quotes, i, 1, ($"`{text[i]}` is written `{straight}` on this site.", straight));
            }

            var found = text[(i + 1)..].IndexOfAny(CurlyMarks);
            i = found < 0 ? -1 : i + 1 + found;
        }
    }

    /// <summary>Chinese quoted in English keeps its own marks.</summary>
    private static bool IsChinese(TypographyScan scan, int position) => Han.IsAt(scan, position) || Han.IsFullWidthMark(scan[position]);

    /// <summary>Walks through the text and keeps what is open: whether a mark opens or closes depends on it.</summary>
    private static void FindStraight(TypographyScan scan)
    {
        var (isDoubleOpen, isSingleOpen) = (false, false);
        for (var i = 0; i < scan.Text.Length; i++)
        {
            switch (scan[i])
            {
                case ProseText.End:
                    (isDoubleOpen, isSingleOpen) = (false, false);
                    break;
                case '“' or '”':
                    isDoubleOpen = scan[i] == '“';
                    break;
                case '‘':
                    isSingleOpen = true;
                    break;
                case '"' when isDoubleOpen || !char.IsAsciiDigit(scan[i - 1]):
                    isDoubleOpen = !isDoubleOpen;
                    Replace(scan, i, isDoubleOpen ? '“' : '”', IsOpeningPlace(scan, i) == isDoubleOpen);
                    break;
                case '\'':
                    isSingleOpen = CheckSingle(scan, i, isSingleOpen);
                    break;
            }
        }
    }

    /// <summary>An apostrophe, an opening or a closing mark; returns whether a single quotation is open behind it.</summary>
    private static bool CheckSingle(TypographyScan scan, int position, bool isOpen)
    {
        var isAfterWord = char.IsLetterOrDigit(scan[position - 1]);
        var isBeforeLetter = char.IsLetter(scan[position + 1]);
        if (isAfterWord && isBeforeLetter)
        {
            Replace(scan, position, '’', isSure: true);
            return isOpen;
        }

        if (!isOpen && char.IsAsciiDigit(scan[position - 1]))
        {
            // Feet or minutes.
            return false;
        }

        if (!IsOpeningPlace(scan, position))
        {
            // The end of a quotation, or the apostrophe of a plural (“the brands’ cars”): the same sign.
            Replace(scan, position, '’', isSure: true);
            return false;
        }

        if (char.IsAsciiDigit(scan[position + 1]))
        {
            Replace(scan, position, '’', isSure: true);
            return isOpen;
        }

        // ‘Quoted’, unless nothing closes it: then it may be the apostrophe of ’tis.
        var isClosed = IsClosedLater(scan, position);
        Replace(scan, position, isClosed ? '‘' : '’', isClosed);
        return isClosed;
    }

    private static bool IsClosedLater(TypographyScan scan, int position)
    {
        for (var i = position + 1; scan[i] != ProseText.End; i++)
        {
            if (scan[i] is '\'' or '’' && !char.IsLetter(scan[i + 1]) && !IsOpeningPlace(scan, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpeningPlace(TypographyScan scan, int position) =>
        scan[position - 1] is ' ' or ProseText.End or '\u00A0' or '(' or '[' or '—' or '–' or '-' or '/' or '“' or '‘' or '"' or '\''
        && scan[position + 1] is not (' ' or ProseText.End);

    private static void Replace(TypographyScan scan, int position, char mark, bool isSure)
    {
        var message = $"`{scan[position]}` is written `{mark}` here on this site.";
        if (isSure)
        {
            scan.Add(TypographyDiagnostics.Quotes, position, 1, (message, mark.ToString()));
        }
        else
        {
            scan.Add(TypographyDiagnostics.Quotes, position, 1, message);
        }
    }
}
