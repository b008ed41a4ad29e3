using Generator.Rendering.Templates;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Rendering.Markdown;

/// <summary>Writes an alert (<c>&gt; [!NOTE]</c>) with its title in the language of the page.</summary>
internal sealed class AlertRenderer(LanguageStrings strings) : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock obj)
    {
        var kind = obj.Kind.ToString();
        var title = strings.Find(MarkdownStrings.AlertPrefix + kind.ToLowerInvariant()) ?? kind;
        renderer.EnsureLine();
        renderer.Write("<div").WriteAttributes(obj).WriteLine(">");
        renderer.Write("<p class=\"markdown-alert-title\">").WriteEscape(title).WriteLine("</p>");
        renderer.WriteChildren(obj);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
