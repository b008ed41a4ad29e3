using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Content;

namespace Generator.Site.Pdf;

/// <summary>
/// A page as a part of a printed document: what stands in its <c>main</c>, without navigation. Its ids get the name of the part in
/// front, so that two parts may have the same; links to pages that are printed too lead to them.
/// </summary>
internal sealed class PrintPart
{
    /// <summary>What is of no use on paper.</summary>
    private const string Screen = "nav, script, button, [hidden], .button, .after, .pdf-download, .permalink";

    private static readonly string[] ReferencingAttributes = ["aria-labelledby", "aria-describedby", "for", "headers"];

    private readonly IElement main;

    public PrintPart(string id, ArticlePage page, string html)
    {
        Id = id;
        Page = page;
        main = new HtmlParser().ParseDocument(html).QuerySelector("main")!;
        foreach (var element in main.QuerySelectorAll(Screen).ToList())
        {
            element.Remove();
        }

        Headings = [.. main.QuerySelectorAll(".prose h2[id], .content-index h2[id]").Select(heading => (IdOf(heading.Id!), heading.TextContent.Trim())).DistinctBy(heading => heading.Item1)];
    }

    /// <summary>What the ids of the part begin with; the part itself has it as its id.</summary>
    public string Id { get; }

    public ArticlePage Page { get; }

    public string Title => Page.FrontMatter.Title[Page.ContentLanguage];

    /// <summary>The sections by their ids in the printed document.</summary>
    public ImmutableArray<(string Id, string Text)> Headings { get; }

    /// <summary>The HTML of the part in a document of <paramref name="parts"/>.</summary>
    public string ToHtml(IReadOnlyCollection<PrintPart> parts, Uri origin)
    {
        foreach (var element in main.QuerySelectorAll("[id]"))
        {
            element.Id = IdOf(element.Id!);
        }

        foreach (var attribute in ReferencingAttributes)
        {
            foreach (var element in main.QuerySelectorAll($"[{attribute}]"))
            {
                var ids = element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                element.SetAttribute(attribute, string.Join(' ', ids.Select(IdOf)));
            }
        }

        foreach (var link in main.QuerySelectorAll("a[href]"))
        {
            link.SetAttribute("href", Target(link.GetAttribute("href")!, parts, origin));
        }

        foreach (var element in main.QuerySelectorAll("[loading]"))
        {
            element.RemoveAttribute("loading");
        }

        foreach (var element in main.QuerySelectorAll("details"))
        {
            element.SetAttribute("open", "");
        }

        return main.InnerHtml;
    }

    private string IdOf(string id) => $"{Id}--{id}";

    private string Target(string href, IReadOnlyCollection<PrintPart> parts, Uri origin)
    {
        if (href.StartsWith('#'))
        {
            return $"#{IdOf(href[1..])}";
        }

        var url = new Uri(new Uri(origin, Page.Url.Href), href);
        if (url.GetLeftPart(UriPartial.Authority) != origin.GetLeftPart(UriPartial.Authority))
        {
            return href;
        }

        var part = parts.FirstOrDefault(part => part.Page.Url.Href == url.AbsolutePath);
        return part is null ? url.AbsoluteUri : url.Fragment.Length > 1 ? $"#{part.IdOf(url.Fragment[1..])}" : $"#{part.Id}";
    }
}
