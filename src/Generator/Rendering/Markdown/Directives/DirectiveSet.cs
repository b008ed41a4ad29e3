using System.Collections.Frozen;
using Generator.Configuration;
using Generator.Content;
using Generator.Rendering.Markdown.Directives.Figures;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>The directives of a site: the theme's templates, what the program adds to some of them, and what all of them see.</summary>
public sealed class DirectiveSet(FragmentRenderer templates, SiteConfiguration configuration, params IEnumerable<IDirectiveData> data)
{
    private readonly FrozenDictionary<string, IDirectiveData> dataByName =
        data.ToFrozenDictionary(provider => provider.Directive, StringComparer.Ordinal);

    public FragmentRenderer Templates => templates;

    public Theme Theme => templates.Theme;

    /// <summary>The set with all that this program adds by itself.</summary>
    public static DirectiveSet Create(FragmentRenderer templates, SiteConfiguration configuration, FigureDirectives figures) =>
        new(templates, configuration, [new ContactsData(configuration.Vocabulary), new TimelineData(), new CertificateData(configuration.Editions, configuration.Zone), .. figures.CreateData()]) { Figures = figures };

    /// <summary>What the directives that show figures know.</summary>
    public FigureDirectives Figures { get; private init; } = FigureDirectives.None;

    public IDirectiveData? FindData(string name) => dataByName.GetValueOrDefault(name);

    /// <summary>What a directive sees of where it stands.</summary>
    internal DirectiveScopeModel CreateScope(MarkdownSource source, Language language) => new(
        new LanguageModel(language.Tag, language.Path, language.Name, language.HomeUrl.Href, configuration.Title[language]),
        new DirectiveSiteModel(
            configuration.Title[language],
            configuration.Publisher.Name[language],
            configuration.BaseUrl.GetLeftPart(UriPartial.Authority),
            language.HomeUrl.Href),
        source.Document is { FrontMatter: var frontMatter, Kind: var kind }
            ? new DirectivePageModel(kind.ToString().ToLowerInvariant(), frontMatter.Title[language], frontMatter.Summary?[language])
            : null);
}
