using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>What of a block's source a reader sees as it is written.</summary>
internal static class ShownText
{
    /// <summary>U+FFFC, the object replacement character.</summary>
    private const char Markup = '\uFFFC';

    /// <summary>
    /// The block as it stands in <paramref name="markdown"/>, as long as there. Whatever is markup, code or escaped is
    /// U+FFFC, but for spaces and the ends of lines.
    /// </summary>
    public static string Of(LeafBlock block, string markdown)
    {
        var start = block.Span.Start;
        var written = markdown.AsSpan(start, Math.Min(block.Span.Length, markdown.Length - start));
        var shown = new char[written.Length];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = char.IsWhiteSpace(written[i]) ? written[i] : Markup;
        }

        foreach (var inline in block.Inline!.Descendants())
        {
            switch (inline)
            {
                // The backslash has a place in the source, and none in the text.
                case LiteralInline { IsFirstCharacterEscaped: true, Content.IsEmpty: false } escaped:
                    Show(escaped.Content.AsSpan()[1..], escaped.Span.Start + 2 - start, written, shown);
                    break;
                case LiteralInline literal:
                    Show(literal.Content.AsSpan(), literal.Span.Start - start, written, shown);
                    break;
                case DelimiterInline delimiter:
                    Show(delimiter.ToLiteral(), delimiter.Span.Start - start, written, shown);
                    break;
            }
        }

        return new string(shown);
    }

    /// <summary>Markdig gives some places wrongly, such as behind a tab; what does not stand there is left out.</summary>
    private static void Show(ReadOnlySpan<char> text, int place, ReadOnlySpan<char> written, char[] shown)
    {
        if (place >= 0 && place <= written.Length && written[place..].StartsWith(text))
        {
            text.CopyTo(shown.AsSpan(place));
        }
    }
}
