using Generator.Checking.Prose;
using Generator.Content;

namespace Generator.Checking.Typography;

/// <summary>
/// Punctuation of Chinese prose: GB/T 15834-2011 (punctuation), GB/T 15835-2011 (numerals), and the W3C's CLREQ for
/// what stands between Chinese and Latin.
/// </summary>
internal static class ChineseTypography
{
    private static readonly CharacterSet Signs = new(
        " ,;:?!.(（~～—-–─…。%％０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ");

    public static void Check(TypographyScan scan, Language language)
    {
        var text = scan.Text.AsSpan();
        for (var i = Signs.FirstIndexIn(text); i >= 0;)
        {
            var next = Math.Max(i + 1, CheckAt(scan, i));
            var found = Signs.FirstIndexIn(text[Math.Min(next, text.Length)..]);
            i = found < 0 ? -1 : next + found;
        }

        ChineseQuotes.Check(scan, isTraditional: IsTraditional(language.Tag));
        if (scan.Policy.HasTypedHanLatinSpaces)
        {
            ChineseSpaces.FindMissing(scan);
        }
    }

    /// <summary>Looks at one sign; returns where to go on.</summary>
    private static int CheckAt(TypographyScan scan, int position)
    {
        switch (scan[position])
        {
            case ' ':
                return ChineseSpaces.Check(scan, position);
            case ',' or ';' or ':' or '?' or '!':
                ChinesePunctuation.Check(scan, position);
                return position + 1;
            case '(' or '（':
                ChinesePunctuation.CheckBrackets(scan, position);
                return position + 1;
            case '.' or '…' or '。':
                return ChineseDashes.CheckDots(scan, position);
            case '~' or '～' or '—' or '-' or '–' or '─':
                ChineseNumbers.CheckRange(scan, position);
                return ChineseDashes.Check(scan, position);
            case '%':
                SpaceRules.CheckPercent(scan, position);
                return position + 1;
            default:
                return ChineseNumbers.CheckFullWidth(scan, position);
        }
    }

    /// <summary>Whether the tag names a script or region of traditional characters.</summary>
    private static bool IsTraditional(string tag) =>
        tag.Split('-').Any(subtag => subtag is "Hant" or "TW" or "HK" or "MO");
}
