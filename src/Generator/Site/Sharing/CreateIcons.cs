using System.Text.Json;
using Generator.Content;
using Generator.Output;
using Generator.Pipelines;

namespace Generator.Site.Sharing;

/// <summary>
/// Makes what browsers and telephones ask for beside the theme's own icon: <c>favicon.ico</c>, icons in pixels, and a web
/// app manifest for each language (W3C Web Application Manifest). Without an icon in the theme there is none of them.
/// </summary>
public sealed class CreateIcons(SiteContext site) : IModule
{
    /// <summary>The icon that a theme may have.</summary>
    public const string Asset = "icon.svg";

    public const int TouchSize = 180;

    private const int FaviconSize = 32;

    private static readonly ImmutableArray<int> ManifestSizes = [192, 512];

    public static UrlPath FaviconUrl { get; } = UrlPath.Root.File("favicon.ico");

    public static UrlPath ManifestUrl(Language language) => language.HomeUrl.File("site.webmanifest");

    /// <summary>The icon in pixels; null where the theme has none or no pictures are made.</summary>
    public static UrlPath? PngUrl(SiteContext site, int size)
    {
        if (!IsMade(site))
        {
            return null;
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"icon-{size}.png");
        return new UrlPath("/assets/" + ContentHash.InName(name, site.Cache.Inputs.Hash(IconPath(site)))).Below(site.Options.Root);
    }

    public static bool IsMade(SiteContext site) => site.Configuration.Pictures.HasCards && site.AssetUrls.ContainsKey(Asset);

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        if (!IsMade(site))
        {
            return documents;
        }

        var path = IconPath(site);
        return
        [
            .. documents,
            new DataOutput(FaviconUrl, () => site.Pictures.ReadIcon(site.Cache.Inputs.Read(path), FaviconSize, isIco: true)),
            .. ManifestSizes.Append(TouchSize).Select(size =>
                new DerivedOutput(PngUrl(site, size)!.Value, path, () => site.Pictures.ReadIcon(site.Cache.Inputs.Read(path), size, isIco: false))),
            .. site.Configuration.Languages.Select(language => new DataOutput(ManifestUrl(language), () => WriteManifest(language))),
        ];
    }

    private static string IconPath(SiteContext site) => Path.Combine(site.Options.ThemeFolder, Rendering.Templates.ThemeLoader.AssetsFolder, Asset);

    private byte[] WriteManifest(Language language)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("name", site.Configuration.Title[language]);
            json.WriteString("description", site.Configuration.Description[language]);
            json.WriteString("lang", language.Tag);
            json.WriteString("start_url", language.HomeUrl.Href);
            json.WriteString("scope", site.Options.Root.Href);
            json.WriteString("display", "browser");
            json.WriteStartArray("icons");
            WriteIcon(json, site.AssetUrls[Asset], "any", "image/svg+xml");
            foreach (var size in ManifestSizes)
            {
                WriteIcon(json, PngUrl(site, size)!.Value.Href, string.Create(CultureInfo.InvariantCulture, $"{size}x{size}"), "image/png");
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.ToArray();
    }

    private static void WriteIcon(Utf8JsonWriter json, string url, string sizes, string type)
    {
        json.WriteStartObject();
        json.WriteString("src", url);
        json.WriteString("sizes", sizes);
        json.WriteString("type", type);
        json.WriteEndObject();
    }
}
