using System.Collections.Frozen;
using Generator.Configuration;
using Generator.Content;
using Generator.Imaging;
using Generator.Incremental;
using Generator.Pipelines;
using Generator.Rendering.Markdown.Directives;
using Generator.Rendering.Models;
using Generator.Rendering.Templates;
using Generator.Site.Editor;
using Generator.Site.Models;
using Generator.Site.Search;

namespace Generator.Site;

/// <summary>What the site's pipelines are made from: the options, the configuration, the theme, and what may be kept of the last build.</summary>
public sealed record SiteContext(BuildOptions Options, SiteConfiguration Configuration, Theme Theme, BuildCache Cache)
{
    private readonly ImmutableArray<LanguageModel> languageModels =
    [
        .. Configuration.Languages.Select(language =>
            new LanguageModel(language.Tag, language.Path, language.Name, language.HomeUrl.Href, Configuration.Title[language])
            {
                RegionalTag = RegionalTag.Of(language),
            }),
    ];

    /// <summary>What is made of pictures.</summary>
    public required PictureStore Pictures { get; init; }

    /// <summary>The same, where variants of the writers' pictures are made; else null.</summary>
    public PictureStore? VariantStore => Configuration.Pictures.HasVariants ? Pictures : null;

    /// <summary>How the pictures look with which pages are shared; null where none are made.</summary>
    public ShareCardDesign? CardDesign { get; init; }

    /// <summary>The URLs of the assets that templates ask for, by name.</summary>
    public required FrozenDictionary<string, string> AssetUrls { get; init; }

    /// <summary>Renders pieces of pages, and the drawings of charts.</summary>
    public required FragmentRenderer Fragments { get; init; }

    /// <summary>The directives that a text may use.</summary>
    public required DirectiveSet Directives { get; init; }

    /// <summary>The boilerplates as HTML.</summary>
    public required BoilerplateTexts Boilerplates { get; init; }

    /// <summary>Whether pages offer a search.</summary>
    public bool OffersSearch => Configuration.Search is not null && !Options.EmbargoedPreview
        && (Options.Search == SearchMode.Offered || (Options.Search == SearchMode.Indexed && Pagefind is not null));

    /// <summary>What indexes the site; null where it is not asked for, or not there.</summary>
    public Pagefind? Pagefind { get; init; }

    /// <summary>What the web editor is made of; null where the site has none, or it is not there.</summary>
    public EditorPackages? EditorPackages { get; init; }

    /// <summary>Puts something in place of documents that cannot be read; a build has none, and a preview shows what it had.</summary>
    public IModule? Recover { get; init; }

    public LanguageModel LanguageModel(Language language) => languageModels[language.Index];

    /// <summary>The language of a page's text where another page, in <paramref name="language"/>, shows it and has another; else null.</summary>
    public LanguageModel? ForeignLanguage(ArticlePage page, Language language) =>
        page.ContentLanguage == language ? null : LanguageModel(page.ContentLanguage);

    /// <summary>A link to a document on pages of its language, in the language of its title.</summary>
    public LinkModel LinkTo(ArticlePage page, bool isCurrent = false) =>
        new(page.FrontMatter.Title[page.ContentLanguage], page.Url.Href, isCurrent) { Language = ForeignLanguage(page, page.Language) };

    public string GlossaryTitle(Language language) => Theme.StringsOf(language).Text(StringKeys.Glossary);

    /// <summary>The title of a list of releases.</summary>
    public string ListTitle(ReleaseList list, Language language) => list.Kind switch
    {
        ReleaseListKind.Newsroom => Theme.StringsOf(language).Text(StringKeys.PressReleases),
        ReleaseListKind.Year => Theme.StringsOf(language).Text(StringKeys.YearTitle, list.Name),
        _ => ListLabel(list, language),
    };

    /// <summary>The title of a topic's feed.</summary>
    public string FeedTitle(ReleaseList topic, Language language) => $"{ListTitle(topic, language)} | {Configuration.Title[language]}";

    /// <summary>What a link to a year or topic says.</summary>
    public string ListLabel(ReleaseList list, Language language) =>
        list.Kind == ReleaseListKind.Topic ? Configuration.Vocabulary.Topics[list.Name].Label[language] : list.Name;
}
