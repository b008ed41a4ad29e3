using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Templates;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>
/// Writes what a directive's template makes of it. What it holds is rendered first, so that the template gets HTML. One
/// that could not be bound, or whose template failed, was reported and leaves nothing.
/// </summary>
internal sealed class DirectiveRenderer<T>(FragmentRenderer templates, Language language, DiagnosticBag diagnostics) : HtmlObjectRenderer<T>
    where T : MarkdownObject, IDirective
{
    protected override void Write(HtmlRenderer renderer, T obj)
    {
        // The alternative text of a picture takes no HTML.
        if (!renderer.EnableHtmlForInline)
        {
            WritePlain(renderer, obj);
        }
        else if (obj.Bound is { } bound)
        {
            WriteHtml(renderer, obj, bound);
        }
    }

    private static void WritePlain(HtmlRenderer renderer, T directive)
    {
        if (PlainText.TextOf(directive) is { } text)
        {
            renderer.WriteEscape(text);
        }
        else
        {
            WriteLabel(renderer, directive);
        }
    }

    private void WriteHtml(HtmlRenderer renderer, T directive, BoundDirective bound)
    {
        if (directive.Form == DirectiveForm.Inline)
        {
            renderer.Write(Render(renderer, directive, bound));
            return;
        }

        renderer.EnsureLine();
        if (Render(renderer, directive, bound) is not { } html)
        {
            return;
        }

        if (directive is DirectiveBlock { Anchor: { } anchor })
        {
            renderer.Write($"<div id=\"{anchor}\">").Write(html).WriteLine("</div>");
        }
        else
        {
            renderer.WriteLine(html);
        }
    }

    private string? Render(HtmlRenderer renderer, T directive, BoundDirective bound)
    {
        var label = directive.Label is null ? null : new RawHtml(Capture(renderer, () => WriteLabel(renderer, directive)));
        var content = directive is DirectiveBlock { Form: DirectiveForm.Container } block
            ? new RawHtml(Capture(renderer, () => WriteContent(renderer, block)))
            : label;
        return templates.Render(bound.Template.Template, bound.Model with { Label = label, Content = content }, language, diagnostics);
    }

    private static void WriteLabel(HtmlRenderer renderer, T directive)
    {
        if (directive.Label is { } label)
        {
            renderer.WriteChildren(label);
        }
    }

    private static void WriteContent(HtmlRenderer renderer, DirectiveBlock block)
    {
        foreach (var child in block.Content)
        {
            renderer.Write(child);
        }
    }

    /// <summary>What <paramref name="write"/> writes, without the space around it. Paragraphs in a tight list stay paragraphs.</summary>
    private static string Capture(HtmlRenderer renderer, Action write)
    {
        var (writer, isImplicit) = (renderer.Writer, renderer.ImplicitParagraph);
        using var captured = new StringWriter(CultureInfo.InvariantCulture);
        renderer.Writer = captured;
        renderer.ImplicitParagraph = false;
        write();
        renderer.Writer = writer;
        renderer.ImplicitParagraph = isImplicit;
        return captured.ToString().Trim();
    }
}
