namespace Generator.Rendering.Markdown;

/// <summary>
/// Which characters of Chinese and Japanese text stand without a space between them, so that a line may break anywhere
/// in the source (CSS Text 3 §4.1.3, "segment breaks").
/// </summary>
internal static class EastAsianText
{
    /// <summary>Whether a line break between the two is no space. Full-width punctuation holds its own, so it joins with anything.</summary>
    public static bool Joins(char before, char after) =>
        (IsWide(before) && (IsWide(after) || IsSharedPunctuation(after)))
        || (IsSharedPunctuation(before) && IsWide(after))
        || IsFullWidthPunctuation(before)
        || IsFullWidthPunctuation(after);

    /// <summary>Han, kana, and the punctuation and full-width forms that go with them; a surrogate is Han's second plane.</summary>
    public static bool IsWide(char c) => c switch
    {
        >= '\u2E80' and <= '\u303F' or >= '\u3040' and <= '\u312F' or >= '\u31A0' and <= '\u4DBF' => true,
        >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60' => true,
        >= '\uD840' and <= '\uD8BF' => true,
        >= '\uDC00' and <= '\uDFFF' => true,
        _ => false,
    };

    private static bool IsFullWidthPunctuation(char c) => c is
        '，' or '。' or '、' or '；' or '：' or '？' or '！' or '（' or '）' or '「' or '」' or '『' or '』'
        or '《' or '》' or '〈' or '〉' or '【' or '】' or '〔' or '〕';

    /// <summary>Quotes, dash and ellipsis, which Chinese and Latin text have in common.</summary>
    private static bool IsSharedPunctuation(char c) => c is '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2014' or '\u2026';
}
