using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Models;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>What remains of inline Markdown without its marks.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? inlines) =>
        string.Concat(inlines?.Descendants<Inline>().Where(inline => !IsReplaced(inline, inlines)).Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            DirectiveInline directive => TextOf(directive),
            _ => "",
        }) ?? []);

    /// <summary>What a directive says that is a text in itself, and stands in place of its label; null where it is none.</summary>
    public static string? TextOf(IDirective directive) => (directive.Bound?.Model.Data as IPlainText)?.PlainText;

    /// <summary>Whether it is part of the label of a directive within <paramref name="inlines"/> that has a text of its own.</summary>
    private static bool IsReplaced(Inline inline, ContainerInline inlines) =>
        inline.Parent is DirectiveInline directive && directive != inlines && TextOf(directive) is not null;
}
