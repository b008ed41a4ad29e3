using System.Collections.Frozen;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering.Markdown;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Models;

namespace Generator.Site;

/// <summary>The boilerplates of site.yaml as HTML, rendered once a language.</summary>
public sealed class BoilerplateTexts
{
    private readonly FrozenDictionary<(string Id, Language Language), BoilerplateModel> models;

    public BoilerplateTexts(SiteConfiguration configuration, DirectiveSet directives, DiagnosticBag diagnostics)
    {
        // Boilerplates stand on many pages and link to none of the site's own files.
        var links = new LinkResolver(new LinkTargets(configuration.Languages, []), diagnostics);
        var renderer = new MarkdownRenderer(links, directives, configuration, diagnostics);
        models = configuration.Vocabulary.Boilerplates.Values
            .SelectMany(boilerplate => configuration.Languages, (boilerplate, language) => (boilerplate, language))
            .ToFrozenDictionary(pair => (pair.boilerplate.Id, pair.language), pair => Render(pair.boilerplate, pair.language, renderer));
    }

    public BoilerplateModel Model(Boilerplate boilerplate, Language language) => models[(boilerplate.Id, language)];

    private static BoilerplateModel Render(Boilerplate boilerplate, Language language, MarkdownRenderer renderer)
    {
        var text = boilerplate.Text.Written(language);
        var parsed = renderer.Parse(MarkdownSource.Of(text));
        return new BoilerplateModel(boilerplate.Title[language], new HtmlFragment(renderer.Render(parsed, language, parsed.HeadingIds), parsed.Headings));
    }
}
