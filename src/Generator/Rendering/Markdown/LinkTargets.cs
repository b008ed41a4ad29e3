using Generator.Content;

namespace Generator.Rendering.Markdown;

/// <summary>Everything a relative link may lead to, by its name below <c>input/</c>.</summary>
public sealed class LinkTargets
{
    private readonly Dictionary<TranslationKey, UrlPath?[]> pages = [];
    private readonly Dictionary<TranslationKey, WithheldDocument> withheld = [];
    private readonly Dictionary<string, TranslationKey> keysByUrl = new(StringComparer.Ordinal);
    private readonly HashSet<TranslationKey> unreadable = [];
    private readonly Dictionary<string, MediaDocument> media = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> namesIgnoringCase = new(StringComparer.OrdinalIgnoreCase);

    public LinkTargets(LanguageSet languages, IEnumerable<Document> documents)
    {
        Languages = languages;
        foreach (var document in documents)
        {
            switch (document)
            {
                case ContentPage page:
                    Add(page);
                    break;
                case WithheldDocument document2:
                    withheld.TryAdd(document2.Document.Key, document2);
                    break;
                case UnreadableDocument document3:
                    unreadable.Add(document3.Key);
                    break;
                case MediaDocument file:
                    media.TryAdd(file.File.Name, file);
                    namesIgnoringCase.TryAdd(file.File.Name, file.File.Name);
                    break;
            }
        }
    }

    public LanguageSet Languages { get; }

    /// <summary>The names of all Markdown documents.</summary>
    public IEnumerable<string> DocumentNames => pages.Keys.Select(key => key.Value + DocumentName.Extension);

    public IEnumerable<string> MediaNames => media.Keys;

    public bool Exists(TranslationKey key) => pages.ContainsKey(key);

    public UrlPath? Page(TranslationKey key, Language language) => pages[key][language.Index];

    /// <summary>The document whose page, in any language, has this URL.</summary>
    public TranslationKey? KeyOf(string href) => keysByUrl.TryGetValue(href, out var key) ? key : null;

    public WithheldDocument? Withheld(TranslationKey key) => withheld.GetValueOrDefault(key);

    /// <summary>The withheld document whose folder has a file of this name.</summary>
    public WithheldDocument? WithheldOwner(string fileName)
    {
        for (var end = fileName.LastIndexOf('/'); end >= 0; end = end == 0 ? -1 : fileName.LastIndexOf('/', end - 1))
        {
            if (Withheld(new TranslationKey(fileName[..(end + 1)] + DocumentName.IndexName)) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }

    public bool IsUnreadable(TranslationKey key) => unreadable.Contains(key);

    public MediaDocument? Media(string name) => media.GetValueOrDefault(name);

    /// <summary>The file or document whose name differs from <paramref name="name"/> in case only.</summary>
    public string? NameInOtherCase(string name) => namesIgnoringCase.GetValueOrDefault(name);

    private void Add(ContentPage page)
    {
        if (!pages.TryGetValue(page.Key, out var urls))
        {
            urls = new UrlPath?[Languages.Count];
            pages.Add(page.Key, urls);
            var name = page.Key.Value + DocumentName.Extension;
            namesIgnoringCase.TryAdd(name, name);
        }

        urls[page.Language.Index] = page.Url;
        keysByUrl.TryAdd(page.Url.Href, page.Key);
    }
}
