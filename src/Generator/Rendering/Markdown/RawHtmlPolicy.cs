using System.Collections.Frozen;
using Generator.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>
/// What an author may put into a page besides Markdown. Comments are for writers and never published. Unless the site
/// allows raw HTML, tags are refused, and so are attributes (<c>{onclick=…}</c>) that do more than describe.
/// </summary>
internal sealed class RawHtmlPolicy(bool isAllowed, DiagnosticBag diagnostics)
{
    private static readonly FrozenSet<string> DescriptiveAttributes = new[]
    {
        "decoding", "dir", "height", "hreflang", "lang", "loading", "rel", "role", "start", "title", "translate", "width",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public void Check(MarkdownObject item, MarkdownSource source)
    {
        switch (item)
        {
            case HtmlInline html:
                Take(html.Tag, html, source, html.Remove);
                break;
            case HtmlBlock block:
                Take(block.Lines.ToString(), block, source, () => block.Parent!.Remove(block));
                break;
        }

        if (!isAllowed && item.TryGetAttributes()?.Properties is { Count: > 0 } properties)
        {
            foreach (var refused in properties.Where(property => !IsDescriptive(property.Key)).ToList())
            {
                Report(item, 1, source, $"The attribute `{refused.Key}` stands here, and this site takes Markdown only.");
                properties.Remove(refused);
            }
        }
    }

    private void Take(string html, MarkdownObject item, MarkdownSource source, Action remove)
    {
        var tag = html.AsSpan().TrimStart();
        var isComment = tag.StartsWith("<!--");
        if (!isComment && isAllowed)
        {
            return;
        }

        remove();

        // Its opening tag was reported.
        if (!isComment && !tag.StartsWith("</"))
        {
            Report(item, FirstLineLength(html), source, "HTML stands here, and this site takes Markdown only.");
        }
    }

    private void Report(MarkdownObject item, int length, MarkdownSource source, string message) =>
        diagnostics.Add(ContentDiagnostics.RawHtml.At(source.Locate(item.Span.Start, length), message));

    private static bool IsDescriptive(string attribute) =>
        DescriptiveAttributes.Contains(attribute)
        || attribute.StartsWith("aria-", StringComparison.OrdinalIgnoreCase)
        || attribute.StartsWith("data-", StringComparison.OrdinalIgnoreCase);

    private static int FirstLineLength(string html)
    {
        var end = html.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? html.Length : end;
    }
}
