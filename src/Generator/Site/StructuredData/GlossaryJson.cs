namespace Generator.Site.StructuredData;

/// <summary>A glossary as JSON-LD: schema.org <c>DefinedTermSet</c>.</summary>
internal static class GlossaryJson
{
    public static string Write(GlossaryPage page, SiteContext site, string title) => JsonLd.Write("DefinedTermSet", json =>
    {
        var url = site.Configuration.Absolute(page.Url);
        json.WriteString("@id", url);
        json.WriteString("name", title);
        json.WriteString("inLanguage", page.Language.Tag);
        json.WriteStartArray("hasDefinedTerm");
        foreach (var term in page.Terms)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("@id", $"{url}#{term.Id}");
            json.WriteString("name", term.Label[page.Language]);
            if (term.Abbreviation?.Find(page.Language) is { } abbreviation)
            {
                json.WriteString("alternateName", abbreviation.Value);
            }

            json.WriteString("description", term.Definition![page.Language]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
