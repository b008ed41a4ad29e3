using System.Text.Json;
using Generator.Content;

namespace Generator.Site.StructuredData;

/// <summary>The publisher as JSON-LD: schema.org <c>Organization</c>, with the theme's icon as its logo.</summary>
internal static class OrganizationJson
{
    /// <summary>The icon that a theme may have.</summary>
    private const string Icon = "icon.svg";

    /// <summary>The publisher as a home page tells of it.</summary>
    public static string Write(SiteContext site, Language language) =>
        JsonLd.Write("Organization", json => WriteProperties(json, site, language));

    public static void WriteProperty(Utf8JsonWriter json, string name, SiteContext site, Language language)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", "Organization");
        WriteProperties(json, site, language);
        json.WriteEndObject();
    }

    public static void WriteProperties(Utf8JsonWriter json, SiteContext site, Language language)
    {
        var publisher = site.Configuration.Publisher;
        json.WriteString("@id", $"{site.Configuration.Origin}/#organization");
        json.WriteString("name", publisher.Name[language]);
        json.WriteString("url", publisher.Url ?? site.Configuration.Absolute(language.HomeUrl));
        if (site.AssetUrls.TryGetValue(Icon, out var icon))
        {
            json.WriteStartObject("logo");
            json.WriteString("@type", "ImageObject");
            json.WriteString("url", site.Configuration.Origin + icon);
            json.WriteEndObject();
        }
    }
}
