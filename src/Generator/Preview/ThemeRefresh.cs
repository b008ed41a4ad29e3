using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Rendering.Templates;
using Generator.Site;

namespace Generator.Preview;

/// <summary>Shows a change of the theme that leaves the texts of all documents as they are.</summary>
internal static class ThemeRefresh
{
    private static readonly string[] TemplateFolders = ["layouts", "partials", "components", "strings"];

    public static bool AreTemplates(IReadOnlyCollection<string> changed, BuildOptions options) =>
        changed.All(path => TemplateFolders.Any(folder => IsBelow(path, Path.Combine(options.ThemeFolder, folder))));

    /// <summary>Whether they are style sheets or what these show: a browser loads them again, and no page changes.</summary>
    public static bool AreStyles(IReadOnlyCollection<string> changed, BuildOptions options) =>
        changed.All(path => path.EndsWith(".css", StringComparison.Ordinal) && IsBelow(path, Path.Combine(options.ThemeFolder, ThemeLoader.AssetsFolder)));

    /// <summary>The site with the theme as it is now; null where that takes a whole build, or the theme has mistakes.</summary>
    public static PreviewSite? Apply(PreviewSite site, BuildOptions options, DiagnosticBag diagnostics)
    {
        var inputs = InputSnapshot.Take(options, site.Context.Cache.Inputs);
        return SiteLoader.Load(options, new BuildCache(null, inputs, environment: 0), diagnostics) is { } context
            && context.AssetUrls.Keys.All(site.Context.AssetUrls.ContainsKey)
                ? site.With(context with { Cache = site.Context.Cache })
                : null;
    }

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
