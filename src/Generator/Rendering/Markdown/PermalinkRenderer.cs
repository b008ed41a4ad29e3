using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Writes headings, each section's with a link to itself that is named by the heading. The link has no text of its own: the
/// style shows a sign in it, and who copies the heading copies no sign.
/// </summary>
internal sealed class PermalinkRenderer : HeadingRenderer
{
    private const int TopLevel = 2;

    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        if (obj.Level < TopLevel || obj.TryGetAttributes()?.Id is not { Length: > 0 } id)
        {
            base.Write(renderer, obj);
            return;
        }

        var element = $"h{obj.Level}";
        renderer.EnsureLine();
        renderer.Write('<').Write(element).WriteAttributes(obj).Write('>');
        renderer.WriteLeafInline(obj);
        renderer.Write("<a class=\"permalink\" href=\"#").WriteEscapeUrl(id).Write("\" aria-labelledby=\"").WriteEscape(id).Write("\"></a></").Write(element).WriteLine('>');
        renderer.EnsureLine();
    }
}
