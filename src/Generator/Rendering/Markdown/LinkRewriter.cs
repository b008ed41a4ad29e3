using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown.Directives;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>Puts what links and pictures resolve to in their place, and remembers where they were written.</summary>
internal sealed class LinkRewriter(LinkResolver links, DiagnosticBag diagnostics)
{
    public WrittenReference Rewrite(LinkInline link, MarkdownSource source, Language language, bool isLead)
    {
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        var offset = source.Offset(span.IsEmpty ? link.Span.Start : span.Start);
        var written = new WrittenLink(link.Url ?? "", link.IsImage, source.Text, offset);
        var resolved = links.Resolve(written, source.Folder, language);
        link.Url = resolved.Href;
        link.GetDynamicUrl = null;
        if (link.IsImage)
        {
            CompletePicture(link, written, resolved);
            SetLoading(link.GetAttributes(), isLead);
        }

        return new WrittenReference(resolved.Href, written.Url, written.IsPicture, source.Text, offset);
    }

    /// <summary>Resolves a file's name below <c>input/</c> as a link that stands at a directive; null where it leads nowhere.</summary>
    public string? Resolve(DirectiveUse use, string name, ICollection<WrittenReference> references)
    {
        var up = string.Concat(Enumerable.Repeat("../", use.Source.Folder.Count(c => c == '/')));
        var written = new WrittenLink(up + name, IsPicture: false, use.Source.Text, use.Source.Offset(use.Directive.NameSpan.Start));
        var resolved = links.Resolve(written, use.Source.Folder, use.Language);
        references.Add(new WrittenReference(resolved.Href, written.Url, IsPicture: false, written.Source, written.Offset));
        return resolved == ResolvedLink.Nowhere ? null : resolved.Href;
    }

    private void CompletePicture(LinkInline picture, WrittenLink written, ResolvedLink resolved)
    {
        if (string.IsNullOrWhiteSpace(PlainText.Of(picture)))
        {
            diagnostics.Add(LinkDiagnostics.MissingAlternativeText.At(
                written.Location, $"The picture `{written.Url}` has no text between its square brackets.") with
            {
                Target = written.Url,
            });
        }

        var attributes = picture.GetAttributes();
        if (resolved is { Size: { } known, File: { } file })
        {
            PictureRenderer.SetFile(picture, file);
            attributes.AddPropertyIfNotExist("width", known.Width);
            attributes.AddPropertyIfNotExist("height", known.Height);
        }
    }

    private static void SetLoading(HtmlAttributes attributes, bool isLead)
    {
        attributes.AddPropertyIfNotExist("loading", isLead ? "eager" : "lazy");
        attributes.AddPropertyIfNotExist("decoding", "async");
        if (isLead)
        {
            attributes.AddPropertyIfNotExist("fetchpriority", "high");
        }
    }
}
