using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Site.Gallery;

/// <summary>
/// HTML as plain text, for people who paste it: paragraphs with an empty line between them, items of lists with a dash or
/// their number, cells with a bar between them. Pictures and what is hidden from readers are left out.
/// </summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Blocks = new(
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "table", "tr", "figure", "figcaption", "div", "section", "hr"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> LeftOut = new(["script", "style", "button", "picture", "img", "svg", "video"], StringComparer.Ordinal);

    private readonly List<StringBuilder> paragraphs = [new()];

    private HtmlText()
    {
    }

    /// <summary>Each paragraph ends in a line break.</summary>
    public static string Of(string html)
    {
        var text = new HtmlText();
        text.Read(new HtmlParser().ParseDocument(html).Body!);
        var written = text.paragraphs.Select(paragraph => Collapse(paragraph.ToString())).Where(paragraph => paragraph is not ("" or "-"));
        return string.Join('\n', written.Select(paragraph => paragraph + "\n"));
    }

    private void Read(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
            {
                paragraphs[^1].Append(text.Data);
            }
            else if (node is IElement element && !LeftOut.Contains(element.LocalName) && !IsHidden(element))
            {
                Read(element);
            }
        }
    }

    private void Read(IElement element)
    {
        // The first paragraph of an item stands behind its mark.
        var isBlock = Blocks.Contains(element.LocalName) && !(element.ParentElement?.LocalName == "li" && element.PreviousElementSibling is null);
        if (isBlock)
        {
            paragraphs.Add(new StringBuilder());
        }

        paragraphs[^1].Append(Mark(element));
        Read((INode)element);
        if (isBlock)
        {
            paragraphs.Add(new StringBuilder());
        }
    }

    private static string Mark(IElement element) => element.LocalName switch
    {
        "br" => " ",
        "td" or "th" when element.PreviousElementSibling is not null => " | ",
        "li" when element.ParentElement is { LocalName: "ol" } list => $"{list.Children.Index(element) + 1}. ",
        "li" => "- ",
        _ => "",
    };

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || element.ClassList.Contains("visually-hidden") || element.ClassList.Contains("footnote-back-ref");

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
