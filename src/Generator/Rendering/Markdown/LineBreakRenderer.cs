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
        else if (!EastAsianText.Joins(LastCharacter(obj.PreviousSibling), FirstCharacter(obj.NextSibling)))
        {
            renderer.WriteLine();
        }
    }

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
