using System.Collections.Frozen;
using System.Net;
using System.Text;
using Generator.Content;
using Generator.Modules;

namespace Generator.Site.Pdf;

/// <summary>
/// The HTML that is printed: the parts one after the other, each with its title as running head, and before them, where there are
/// several, a list of contents with page numbers.
/// </summary>
internal sealed class PrintDocument(PdfJob job, ImmutableArray<PrintPart> parts, SiteContext site)
{
    /// <summary>The site's style, and what is different in a PDF; a theme may lack either.</summary>
    private static readonly string[] Styles = ["css/site.css", "css/pdf.css"];

    /// <summary>The heading of the list of contents, in a theme that has one.</summary>
    private const string ContentsKey = "report.contents";

    private readonly ImmutableArray<string> bodies = [.. parts.Select(part => part.ToHtml(parts, site.Configuration.BaseUrl))];

    /// <summary>The document with the page numbers that are known: none when it is printed for the first time.</summary>
    public string ToHtml(FrozenDictionary<string, int> pageNumbers)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"{job.Language.Tag}\"><head><meta charset=\"utf-8\"><title>{Encode(job.Title)}</title>");
        foreach (var name in Styles)
        {
            html.Append(CultureInfo.InvariantCulture, $"<link rel=\"stylesheet\" href=\"{site.AssetUrls.GetValueOrDefault(name) ?? PublishAssets.PlainUrl(name).Href}\">");
        }

        html.Append("<style>");
        foreach (var part in parts)
        {
            html.Append(CultureInfo.InvariantCulture, $"@page {part.Id} {{ @top-left {{ content: \"{CssText(part.Title)}\" }} }} #{part.Id} {{ page: {part.Id} }}\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"@page {{ @top-right {{ content: \"{CssText(site.Configuration.Publisher.Name[job.Language])}\" }} }}</style></head><body class=\"pdf\">");
        for (var i = 0; i < parts.Length; i++)
        {
            var kind = parts[i].Page.FrontMatter is ReportFrontMatter ? "report" : parts[i].Page.FrontMatter is ReleaseFrontMatter ? "release" : "chapter";
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"pdf-part kind-{kind}\" id=\"{parts[i].Id}\">{bodies[i]}</section>");
            if (i == 0 && parts.Length > 1)
            {
                AppendContents(html, pageNumbers);
            }
        }

        return html.Append("</body></html>").ToString();
    }

    private void AppendContents(StringBuilder html, FrozenDictionary<string, int> pageNumbers)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"pdf-contents\"><h1>{Encode(site.Theme.StringsOf(job.Language).Find(ContentsKey) ?? "")}</h1><ol>");
        foreach (var part in parts.Skip(1))
        {
            html.Append("<li>");
            AppendEntry(html, part.Id, part.Title, pageNumbers);
            if (!part.Headings.IsEmpty)
            {
                html.Append("<ol>");
                foreach (var (id, text) in part.Headings)
                {
                    html.Append("<li>");
                    AppendEntry(html, id, text, pageNumbers);
                    html.Append("</li>");
                }

                html.Append("</ol>");
            }

            html.Append("</li>");
        }

        html.Append("</ol></section>");
    }

    private static void AppendEntry(StringBuilder html, string id, string text, FrozenDictionary<string, int> pageNumbers)
    {
        var number = pageNumbers.TryGetValue(id, out var known) ? known.ToString(CultureInfo.InvariantCulture) : "000";
        html.Append(CultureInfo.InvariantCulture, $"<a href=\"#{id}\"><span class=\"pdf-entry\">{Encode(text)}</span><span class=\"pdf-page\">{number}</span></a>");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A text in a CSS string (CSS Syntax §4.3.5), which also must not end the style element.</summary>
    private static string CssText(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", " ", StringComparison.Ordinal)
        .Replace("<", "\\3c ", StringComparison.Ordinal);
}
