using Generator.Content;
using Generator.Pipelines;

namespace Generator.Site;

/// <summary>Makes the pages that every site has: home and error page a language, the language chooser, the host's error page.</summary>
public sealed class CreateFixedPages(LanguageSet languages, UrlPath root) : IModule
{
    private const string NotFoundFile = "404.html";

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context) =>
    [
        new ChooserPage(languages.Default, root),
        new NotFoundPage(new TranslationKey("(not-found-host)"), languages.Default, root.File(NotFoundFile)),
        .. languages.Select(language => new HomePage(language)),
        .. languages.Select(language => new NotFoundPage(new TranslationKey("(not-found)"), language, language.HomeUrl.File(NotFoundFile))),
    ];
}
