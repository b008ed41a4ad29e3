using System.Text.Json;
using Generator.Rendering.Models;

namespace Generator.Site.StructuredData;

/// <summary>The way to a page as JSON-LD: schema.org <c>BreadcrumbList</c>, the page itself at its end.</summary>
internal static class BreadcrumbJson
{
    public static string Write(IReadOnlyList<LinkModel> breadcrumbs, LinkModel page, string origin) => JsonLd.Write("BreadcrumbList", json =>
    {
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var link in breadcrumbs.Append(page))
        {
            position++;
            WriteItem(json, link, position, origin);
        }

        json.WriteEndArray();
    });

    private static void WriteItem(Utf8JsonWriter json, LinkModel link, int position, string origin)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", link.Title);
        json.WriteString("item", origin + link.Url);
        json.WriteEndObject();
    }
}
