using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Writes line breaks. Where a paragraph of Chinese breaks in the source, a browser would show a space: between two
/// East Asian wide characters the break is left out, as CSS Text 3 §4.1.3 ("segment breaks") lets a browser do.
/// </summary>
internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline obj)
    {
        if (obj.IsHard)
        {
            renderer.WriteLine("<br />");
        }
        else if (!Joins(LastCharacter(obj.PreviousSibling), FirstCharacter(obj.NextSibling)))
        {
            renderer.WriteLine();
        }
    }

    /// <summary>Full-width punctuation holds its own space, so it joins with anything.</summary>
    private static bool Joins(char before, char after) =>
        (IsWide(before) && (IsWide(after) || IsSharedPunctuation(after)))
        || (IsSharedPunctuation(before) && IsWide(after))
        || IsFullWidthPunctuation(before)
        || IsFullWidthPunctuation(after);

    /// <summary>Han, kana, and the punctuation and full-width forms that go with them; a surrogate is Han's second plane.</summary>
    private static bool IsWide(char c) => c switch
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

    private static char LastCharacter(Inline? inline) => inline switch
    {
        LiteralInline { Content.IsEmpty: false } literal => literal.Content.Text[literal.Content.End],
        CodeInline => '\0',
        ContainerInline container => LastCharacter(container.LastChild),
        _ => '\0',
    };

    private static char FirstCharacter(Inline? inline) => inline switch
    {
        LiteralInline { Content.IsEmpty: false } literal => literal.Content.Text[literal.Content.Start],
        CodeInline => '\0',
        ContainerInline container => FirstCharacter(container.FirstChild),
        _ => '\0',
    };
}
