using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>Writes paragraphs; one that holds an image and nothing else becomes a figure, its title the caption.</summary>
internal sealed class FigureRenderer : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (obj.Inline is not { FirstChild: LinkInline { IsImage: true, NextSibling: null } picture })
        {
            base.Write(renderer, obj);
            return;
        }

        var caption = picture.Title;
        picture.Title = null;
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(obj).WriteLine(">");
        renderer.Write(picture);
        renderer.EnsureLine();
        if (!string.IsNullOrWhiteSpace(caption))
        {
            renderer.Write("<figcaption>").WriteEscape(caption).WriteLine("</figcaption>");
        }

        renderer.WriteLine("</figure>");
    }
}
