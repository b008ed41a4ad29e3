using Generator.Diagnostics;
using Generator.Rendering.Templates;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>
/// Makes of the list in a timeline its entries: in <c>- 2019 – smart Automobile is founded</c>, what stands before the
/// first dash or full-width colon is marked as the date.
/// </summary>
internal sealed class TimelineData : IDirectiveData
{
    private const string DateClass = "timeline-date";

    private static readonly string[] Separators = [" – ", " — ", " - ", "——", "：", ": "];

    public string Directive => "timeline";

    public TemplateObject? Create(DirectiveUse use)
    {
        if (use.Directive is not DirectiveBlock { Form: DirectiveForm.Container } block)
        {
            return null;
        }

        if (block.Content.ToList() is not [ListBlock list])
        {
            use.Report(DirectiveDiagnostics.WrongContent, block.NameSpan, "A timeline holds one list and nothing else.");
            return null;
        }

        list.GetAttributes().AddClass("timeline-entries");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (item.FirstOrDefault() is not ParagraphBlock { Inline.FirstChild: LiteralInline text } || !MarkDate(text))
            {
                use.Report(
                    DirectiveDiagnostics.WrongContent, new SourceSpan(item.Span.Start, item.Span.Start), "An entry of a timeline begins with its date and a dash.", "Write `- 2019 – what happened`.");
            }
        }

        return null;
    }

    private static bool MarkDate(LiteralInline text)
    {
        var content = text.Content.ToString();
        var (start, separator) = Separators
            .Select(separator => (Start: content.IndexOf(separator, StringComparison.Ordinal), Separator: separator))
            .Where(found => found.Start > 0)
            .DefaultIfEmpty((0, ""))
            .Min();
        if (start == 0)
        {
            return false;
        }

        var date = new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2, Span = text.Span };
        date.GetAttributes().AddClass(DateClass);
        date.AppendChild(new LiteralInline(content[..start].Trim()));
        text.InsertBefore(date);
        date.InsertAfter(new LiteralInline(" "));
        text.Content.Start += start + separator!.Length;
        return true;
    }
}
