using Generator.Content;
using Generator.Output;

namespace Generator.Checking.Permanence;

/// <summary>Which of a site's addresses other people may keep: pages, feeds, downloads.</summary>
public static class LastingUrls
{
    private const string ErrorPage = "404.html";
    private const string AssetsFolder = "/assets/";
    private const string EditorFolder = "/admin/";

    /// <summary>In the order of the paths.</summary>
    public static ImmutableArray<UrlPath> Of(OutputSet outputs) =>
        [.. outputs.Documents.Select(document => document.Url).Where(IsLasting)];

    /// <summary>
    /// Not so: pages about what does not exist, the theme's own files, the editor, files for the host (<c>_redirects</c>), and names
    /// that change with the content.
    /// </summary>
    private static bool IsLasting(UrlPath url)
    {
        var name = url.Value[(url.Value.LastIndexOf('/') + 1)..];
        return name != ErrorPage
            && !name.StartsWith('_')
            && !url.Value.StartsWith(AssetsFolder, StringComparison.Ordinal)
            && !url.Value.StartsWith(EditorFolder, StringComparison.Ordinal)
            && !ContentHash.IsInName(name);
    }
}
