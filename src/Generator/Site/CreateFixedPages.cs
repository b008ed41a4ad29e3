using Generator.Configuration;
using Generator.Content;
using Generator.Pipelines;
using Generator.Site.Search;

namespace Generator.Site;

/// <summary>Makes the pages that belong to no file: home and error page a language, the language chooser, the host's error page, a search where site.yaml turns it on, and a glossary where words are defined.</summary>
public sealed class CreateFixedPages(SiteConfiguration configuration, UrlPath root) : IModule
{
    private const string NotFoundFile = "404.html";

    private readonly LanguageSet languages = configuration.Languages;

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context) =>
    [
        new ChooserPage(languages.Default, root),
        new NotFoundPage(new TranslationKey("(not-found-host)"), languages.Default, root.File(NotFoundFile)),
        .. languages.Select(language => new HomePage(language)),
        .. languages.Select(language => new NotFoundPage(new TranslationKey("(not-found)"), language, language.HomeUrl.File(NotFoundFile))),
        .. configuration.Search is null ? [] : languages.Select(language => new SearchPage(language)),
        .. configuration.HasGlossary ? languages.Select(language => GlossaryPage.Create(configuration.Glossary, language)) : [],
    ];
}
