using Generator.Checking.Parity;
using Generator.Configuration;
using Generator.Content;
using Generator.Content.Indicators;
using Generator.Diagnostics;
using Generator.Imaging;
using Generator.Incremental;
using Generator.Modules;
using Generator.Rendering.Figures;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Markdown.Directives.Figures;
using Generator.Rendering.Templates;
using Generator.Site.Editor;
using Generator.Site.Models;
using Generator.Site.Search;

namespace Generator.Site;

/// <summary>Reads what the pipelines are made from: site.yaml, terms.yaml, the indicators of reports and the theme.</summary>
public static class SiteLoader
{
    /// <summary>What the site's pipelines need; null, with diagnostics, where the site cannot be made from it.</summary>
    public static SiteContext? Load(BuildOptions options, BuildCache cache, DiagnosticBag diagnostics)
    {
        if (SiteConfigurationReader.Read(options, diagnostics) is not { } configuration)
        {
            return null;
        }

        var indicators = ReadIndicators(options, cache, configuration, diagnostics);
        var hasFigures = !indicators.Editions.IsEmpty;
        var theme = new ThemeLoader(options.ThemeFolder, configuration.Languages, diagnostics).Load(
            [.. LayoutNames.For(configuration), .. hasFigures ? [LayoutNames.Data] : Array.Empty<string>()],
            [.. StringKeys.For(configuration), .. MarkdownStrings.All, .. hasFigures ? FigureStrings.All : []]);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        new SiteTextChecker(configuration, diagnostics).Check();
        var assetUrls = PublishAssets.FindUrls(Path.Combine(options.ThemeFolder, ThemeLoader.AssetsFolder), theme.HashedAssets, cache.Inputs, options.Root);
        var fragments = new FragmentRenderer(theme, assetUrls);
        var directives = DirectiveSet.Create(fragments, configuration, new FigureDirectives(indicators, hasFigures ? CreateFormats(configuration, theme) : []));
        return new SiteContext(options, configuration, theme, cache)
        {
            Pictures = new PictureStore(new ImageCache(options.ImageCacheFolder)) { FontFile = FindFont(options) },
            CardDesign = configuration.Pictures.HasCards ? ShareCardDesign.Read(options.ThemeFolder, diagnostics) : null,
            AssetUrls = assetUrls,
            Directives = directives,
            Fragments = fragments,
            Pagefind = FindPagefind(options, configuration, diagnostics),
            EditorPackages = FindEditor(options, configuration, diagnostics),
            Boilerplates = new BoilerplateTexts(configuration, directives, diagnostics),
        };
    }

    /// <summary>What indexes the site, where a build asks for it. A machine without it builds the site all the same.</summary>
    private static Pagefind? FindPagefind(BuildOptions options, SiteConfiguration configuration, DiagnosticBag diagnostics)
    {
        if (options.Search != SearchMode.Indexed || options.EmbargoedPreview || configuration.Search is not { } written)
        {
            return null;
        }

        var pagefind = PagefindInstaller.Install(options.ThemeFolder, out var reason);
        if (pagefind is null)
        {
            diagnostics.Add(SearchDiagnostics.LeftOut.At(written.Location, $"Pages offer no search: {reason}."));
        }

        return pagefind;
    }

    /// <summary>What the web editor is made of, where the site has one. A machine that lacks it builds the site all the same.</summary>
    private static EditorPackages? FindEditor(BuildOptions options, SiteConfiguration configuration, DiagnosticBag diagnostics)
    {
        if (configuration.Editor is not { } settings || options.EmbargoedPreview || options.Editor == EditorMode.LeftOut)
        {
            return null;
        }

        if (options.Editor == EditorMode.Found)
        {
            return EditorPackages.Find(options.ThemeFolder);
        }

        var packages = EditorPackages.Install(options.ThemeFolder, out var reason);
        if (packages is null)
        {
            diagnostics.Add(EditorDiagnostics.LeftOut.At(settings.Location, $"There is no page on which the site is edited: {reason}."));
        }

        return packages;
    }

    /// <summary>The font that the theme brings along; null where it has none.</summary>
    private static string? FindFont(BuildOptions options)
    {
        var path = Path.Combine(options.ThemeFolder, ShareCardDesign.Folder, ShareCardDesign.FontName);
        return File.Exists(path) ? path : null;
    }

    private static IndicatorSet ReadIndicators(BuildOptions options, BuildCache cache, SiteConfiguration configuration, DiagnosticBag diagnostics) => IndicatorFiles.Read(
        options.InputFolder,
        cache.Inputs.Below(options.InputFolder).Select(file => file.Path),
        cache.Inputs.Read,
        new BindingScope(configuration.Languages, [.. configuration.Languages], diagnostics));

    private static ImmutableArray<FigureFormat> CreateFormats(SiteConfiguration configuration, Theme theme) =>
        [.. configuration.Languages.Select(language => new FigureFormat(language, theme.StringsOf(language), configuration.Typography[language.Index]))];
}
