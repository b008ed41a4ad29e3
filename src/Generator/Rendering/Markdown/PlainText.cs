using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown;

/// <summary>What remains of inline Markdown without its marks.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? inlines) =>
        string.Concat(inlines?.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            _ => "",
        }) ?? []);
}
