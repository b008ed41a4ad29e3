using Generator.Checking.Prose;

namespace Generator.Checking.Typography;

/// <summary>Characters by the part they play in Chinese text.</summary>
internal static class Han
{
    /// <summary>Whether a Chinese character stands there, of either plane of Unicode.</summary>
    public static bool IsAt(TypographyScan scan, int position) => scan[position] switch
    {
        >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF' or '々' or '〇' => true,
        >= '\uD840' and <= '\uD8BF' => true,
        >= '\uDC00' and <= '\uDFFF' => scan[position - 1] is >= '\uD840' and <= '\uD8BF',
        _ => false,
    };

    public static bool IsIn(TypographyScan scan, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsAt(scan, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A Chinese character, or a mark that closes what is Chinese.</summary>
    public static bool EndsAt(TypographyScan scan, int position) =>
        IsAt(scan, position) || scan[position] is '）' or '》' or '〉' or '”' or '’' or '」' or '』' or '】' or '〕';

    /// <summary>Marks that take a full square and so bring their own space: no other stands beside them.</summary>
    public static bool IsFullWidthMark(char c) => c is '，' or '。' or '、' or '；' or '：' or '？' or '！'
        or '（' or '）' or '《' or '》' or '〈' or '〉' or '「' or '」' or '『' or '』' or '【' or '】' or '〔' or '〕';

    public static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);

    public static bool IsBoundary(char c) => c is ProseText.End or ' ';
}
