using System.Collections.Frozen;
using Generator.Content;
using Generator.Diagnostics;
using Scriban.Parsing;

namespace Generator.Rendering.Templates;

/// <summary>
/// Reads <c>theme/</c>: parses every template once, and checks the names of strings, partials and assets that the
/// templates spell out, so that such a mistake is found before any page is rendered.
/// </summary>
public sealed class ThemeLoader(string folder, LanguageSet languages, DiagnosticBag diagnostics)
{
    public const string AssetsFolder = "assets";
    public const string DirectivesFolder = "directives";

    /// <summary>The asset that says which pages a browser may fetch ahead; no template names it, the host does.</summary>
    public const string SpeculationRules = "speculation-rules.json";

    internal const string TemplateExtension = ".html";

    /// <summary>Reads the theme; it is incomplete when <c>diagnostics</c> has errors.</summary>
    /// <param name="layoutNames">The layouts that the site's pages need.</param>
    /// <param name="stringKeys">The strings that the program itself needs.</param>
    public Theme Load(IEnumerable<string> layoutNames, IEnumerable<string> stringKeys)
    {
        var strings = new StringsLoader(Path.Combine(folder, "strings"), languages, diagnostics).Load(stringKeys);
        var layouts = LoadTemplates("layouts");
        var partials = LoadTemplates("partials");
        var directives = new DirectiveLoader(Path.Combine(folder, DirectivesFolder), languages, diagnostics).Load();
        var components = LoadTemplates("components");
        foreach (var name in layoutNames.Prepend(Theme.BaseLayout).Where(name => !layouts.ContainsKey(name) && !Exists("layouts", name)))
        {
            diagnostics.Add(ThemeDiagnostics.MissingTemplate.At(
                SourceLocation.WholeFile(Path.Combine(folder, "layouts", name + TemplateExtension)), $"The theme has no layout for pages of the kind `{name}`."));
        }

        var names = new NamesInTemplates();
        foreach (var template in layouts.Values.Concat(partials.Values).Concat(components.Values).Concat(directives.Values.Select(directive => directive.Template)))
        {
            names.Visit(template.Page);
        }

        CheckNames(names, strings);
        CheckTemplates(names.Partials, "partials", partials);
        CheckTemplates(names.Components, "components", components);
        return new Theme(layouts, partials, components, strings, names.Assets.Select(asset => asset.Value).Append(SpeculationRules).ToFrozenSet(StringComparer.Ordinal))
        {
            Directives = directives,
        };
    }

    private FrozenDictionary<string, PageTemplate> LoadTemplates(string subfolder)
    {
        var path = Path.Combine(folder, subfolder);
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*" + TemplateExtension) : [];
        var templates = new Dictionary<string, PageTemplate>(StringComparer.Ordinal);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            if (TextFile.Read(file, diagnostics) is { } source && TemplateParser.Parse(source, 0, diagnostics) is { } template)
            {
                templates.Add(Path.GetFileNameWithoutExtension(file), template);
            }
        }

        return templates.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A template that is there and cannot be read is reported for that.</summary>
    private bool Exists(string subfolder, string name) => File.Exists(Path.Combine(folder, subfolder, name + TemplateExtension));

    private void CheckNames(NamesInTemplates names, ImmutableArray<LanguageStrings> strings)
    {
        var keys = strings.SelectMany(language => language.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, span) in names.Strings.Where(name => !keys.Contains(name.Value)))
        {
            diagnostics.Add(ThemeDiagnostics.TemplateFailure.At(
                TemplateLocation.Of(span), $"There is no string `{key}` in theme/strings.{Suggestion.For(key, keys)}"));
        }

        foreach (var (asset, span) in names.Assets.Where(name => !File.Exists(Path.Combine(folder, AssetsFolder, name.Value))))
        {
            diagnostics.Add(LinkDiagnostics.MissingResource.At(
                TemplateLocation.Of(span), $"There is no {AssetsFolder}/{asset} in the theme.") with
            { Target = asset });
        }
    }

    private void CheckTemplates(List<(string Value, SourceSpan Span)> names, string subfolder, FrozenDictionary<string, PageTemplate> templates)
    {
        foreach (var (name, span) in names.Where(name => !templates.ContainsKey(name.Value) && !Exists(subfolder, name.Value)))
        {
            diagnostics.Add(ThemeDiagnostics.MissingTemplate.At(
                TemplateLocation.Of(span), $"There is no {subfolder}/{name}{TemplateExtension}.{Suggestion.For(name, templates.Keys)}"));
        }
    }
}
