using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Templates;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>
/// Finds the picture for which a reader of a body waits: the first one near its beginning, on a page whose front matter
/// has no picture to stand above it. Browsers fetch it at once, and all others only when they come into view.
/// </summary>
internal static class LeadPicture
{
    /// <summary>A telephone shows no more blocks than these at first.</summary>
    private const int BlocksInView = 3;

    public static MarkdownObject? Find(MarkdownDocument body, MarkdownSource source, Theme theme)
    {
        if (source.Document is not { FrontMatter.Image: null } || body.Take(BlocksInView).LastOrDefault() is not { Span.End: var end })
        {
            return null;
        }

        return body.Descendants().TakeWhile(item => item.Span.Start <= end).FirstOrDefault(item => IsPicture(item, theme));
    }

    private static bool IsPicture(MarkdownObject item, Theme theme) => item switch
    {
        LinkInline link => link.IsImage,
        IDirective directive => theme.Directives.GetValueOrDefault(directive.Name)?.Declaration.Arguments.Any(argument => argument.Kind == ArgumentKind.Image) == true,
        _ => false,
    };
}
