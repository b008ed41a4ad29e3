using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Incremental;
using Generator.Modules;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Templates;
using Generator.Site.Models;

namespace Generator.Site;

/// <summary>Reads what the pipelines are made from: site.yaml, terms.yaml and the theme.</summary>
public static class SiteLoader
{
    /// <summary>What the site's pipelines need; null, with diagnostics, where the site cannot be made from it.</summary>
    public static SiteContext? Load(BuildOptions options, BuildCache cache, DiagnosticBag diagnostics)
    {
        if (SiteConfigurationReader.Read(options, diagnostics) is not { } configuration)
        {
            return null;
        }

        var theme = new ThemeLoader(options.ThemeFolder, configuration.Languages, diagnostics).Load(LayoutNames.All, [.. StringKeys.All, .. MarkdownStrings.All]);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var assetUrls = PublishAssets.FindUrls(Path.Combine(options.ThemeFolder, ThemeLoader.AssetsFolder), theme.HashedAssets, cache.Inputs, options.Root);
        var directives = DirectiveSet.Create(new FragmentRenderer(theme, assetUrls), configuration);
        return new SiteContext(options, configuration, theme, cache)
        {
            AssetUrls = assetUrls,
            Directives = directives,
            Boilerplates = new BoilerplateTexts(configuration, directives, diagnostics),
        };
    }
}
