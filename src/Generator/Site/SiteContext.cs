using Generator.Configuration;
using Generator.Content;
using Generator.Incremental;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;
using Generator.Site.Models;

namespace Generator.Site;

/// <summary>What the site's pipelines are made from: the options, the configuration, the theme, and what may be kept of the last build.</summary>
public sealed record SiteContext(BuildOptions Options, SiteConfiguration Configuration, Theme Theme, BuildCache Cache)
{
    /// <summary>The boilerplates as HTML.</summary>
    public required BoilerplateTexts Boilerplates { get; init; }

    public LanguageModel LanguageModel(Language language) =>
        new(language.Tag, language.Path, language.Name, language.HomeUrl.Href, Configuration.Title[language]);

    /// <summary>The language of a page's text where another page, in <paramref name="language"/>, shows it and has another; else null.</summary>
    public LanguageModel? ForeignLanguage(ArticlePage page, Language language) =>
        page.ContentLanguage == language ? null : LanguageModel(page.ContentLanguage);

    /// <summary>The title of a list of releases.</summary>
    public string ListTitle(ReleaseList list, Language language) => list.Kind switch
    {
        ReleaseListKind.Newsroom => Theme.StringsOf(language).Text(StringKeys.PressReleases),
        ReleaseListKind.Year => Theme.StringsOf(language).Text(StringKeys.YearTitle, list.Name),
        _ => ListLabel(list, language),
    };

    /// <summary>What a link to a year or topic says.</summary>
    public string ListLabel(ReleaseList list, Language language) =>
        list.Kind == ReleaseListKind.Topic ? Configuration.Vocabulary.Topics[list.Name].Label[language] : list.Name;
}
