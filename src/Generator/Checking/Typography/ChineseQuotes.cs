using System.Buffers;
using Generator.Checking.Prose;
using Generator.Diagnostics;

namespace Generator.Checking.Typography;

/// <summary>
/// Quotation marks: “ ” and ‘ ’ in simplified Chinese, 「 」 and 『 』 in traditional (GB/T 15834-2011 §4.8, CLREQ §3.1.3);
/// never those of the keyboard, and never mixed.
/// </summary>
internal static class ChineseQuotes
{
    private static readonly SearchValues<char> StraightMarks = SearchValues.Create("\"'");
    private static readonly SearchValues<char> CornerMarks = SearchValues.Create("「」『』");

    public static void Check(TypographyScan scan, bool isTraditional)
    {
        var text = scan.Text.AsSpan();
        if (!isTraditional && text.ContainsAny(CornerMarks))
        {
            FindCorners(scan);
        }

        for (var i = text.IndexOfAny(StraightMarks); i >= 0;)
        {
            var end = text[i..].IndexOf(ProseText.End);
            end = end < 0 ? text.Length : i + end;
            CheckPassage(scan, scan.PassageStart(i), end, isTraditional);
            var found = text[end..].IndexOfAny(StraightMarks);
            i = found < 0 ? -1 : end + found;
        }
    }

    private static void FindCorners(TypographyScan scan)
    {
        for (var i = 0; i < scan.Text.Length; i++)
        {
            var mark = scan[i] switch
            {
                '「' => "“",
                '」' => "”",
                '『' => "‘",
                '』' => "’",
                _ => null,
            };
            if (mark is not null)
            {
                scan.Add(TypographyDiagnostics.Quotes, i, 1, ($"`{scan[i]}` is written `{mark}` in simplified Chinese.", mark));
            }
        }
    }

    /// <summary>Goes through the marks of a passage in pairs; only where all of them pair is it sure which one opens.</summary>
    private static void CheckPassage(TypographyScan scan, int start, int end, bool isTraditional)
    {
        if (!Han.IsIn(scan, start, end))
        {
            return;
        }

        var marks = new List<(int Position, char Mark)>();
        var isOpen = (Double: false, Single: false);
        for (var i = start; i < end; i++)
        {
            switch (scan[i])
            {
                case '“' or '”' or '「' or '」':
                    isOpen.Double = scan[i] is '“' or '「';
                    break;
                case '‘' or '’' or '『' or '』' when !IsApostrophe(scan, i):
                    isOpen.Single = scan[i] is '‘' or '『';
                    break;
                case '"' when isOpen.Double || !char.IsAsciiDigit(scan[i - 1]):
                    isOpen.Double = !isOpen.Double;
                    marks.Add((i, isOpen.Double ? (isTraditional ? '「' : '“') : (isTraditional ? '」' : '”')));
                    break;
                case '\'' when !IsApostrophe(scan, i) && (isOpen.Single || !Han.IsLatin(scan[i - 1])):
                    isOpen.Single = !isOpen.Single;
                    marks.Add((i, isOpen.Single ? (isTraditional ? '『' : '‘') : (isTraditional ? '』' : '’')));
                    break;
            }
        }

        foreach (var (position, mark) in marks)
        {
            Add(scan, position, mark, isSure: isOpen is (false, false));
        }
    }

    private static bool IsApostrophe(TypographyScan scan, int position) => Han.IsLatin(scan[position - 1]) && Han.IsLatin(scan[position + 1]);

    private static void Add(TypographyScan scan, int position, char mark, bool isSure)
    {
        var message = $"`{scan[position]}` stands in Chinese text: write `{mark}`.";
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
