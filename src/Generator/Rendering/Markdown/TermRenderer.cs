using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Rendering.Markdown;

/// <summary>Writes the first use of a word of the glossary: <c>dfn</c>, or <c>abbr</c> for a short form, around a link.</summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline obj)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(obj.Word);
            return;
        }

        var element = obj.LongForm is null ? "dfn" : "abbr";
        renderer.Write('<').Write(element);
        if (obj.LongForm is { } longForm)
        {
            renderer.Write(" title=\"").WriteEscape(longForm).Write('"');
        }

        renderer.Write("><a class=\"term\" href=\"").WriteEscape(obj.Url).Write("\">").WriteEscape(obj.Word).Write("</a></").Write(element).Write('>');
    }
}
