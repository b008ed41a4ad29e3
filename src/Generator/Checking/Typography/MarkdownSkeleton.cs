using Generator.Rendering.Markdown.Directives;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Checking.Typography;

/// <summary>All of a Markdown document but its prose: what a change of punctuation must leave alone.</summary>
internal static class MarkdownSkeleton
{
    public static IEnumerable<string> Read(MarkdownDocument document, bool withHeadingIds) => document.Descendants()
        .Where(item => item is not LiteralInline)
        .Select(item => $"{item.GetType().Name} {Content(item)} {Attributes(item, withHeadingIds)}");

    private static string Content(MarkdownObject item) => item switch
    {
        IDirective directive => directive.Name,
        LinkInline link => $"{link.Url} {link.IsImage}",
        AutolinkInline link => link.Url,
        CodeInline code => code.Content,
        HtmlInline html => html.Tag,
        HtmlEntityInline entity => entity.Original.ToString(),
        EmphasisInline emphasis => $"{emphasis.DelimiterChar}{emphasis.DelimiterCount}",
        LineBreakInline line => line.IsHard ? "hard" : "soft",
        HeadingBlock heading => $"{heading.Level}",
        ListBlock list => $"{list.BulletType} {list.OrderedStart}",
        LinkReferenceDefinition definition => $"{definition.Label} {definition.Url}",
        LeafBlock { Inline: null } block => block.Lines.ToString(),
        _ => "",
    };

    private static string Attributes(MarkdownObject item, bool withHeadingIds)
    {
        if (item.TryGetAttributes() is not { } attributes)
        {
            return "";
        }

        var id = item is HeadingBlock && !withHeadingIds ? "" : attributes.Id;
        return $"{id} {string.Join(' ', attributes.Classes ?? [])} {string.Join(' ', attributes.Properties ?? [])}";
    }
}
