using Generator.Content;

namespace Generator.Site.Feeds;

/// <summary>Builds feeds from the releases of the site. A release that is shown in another language is in none of them.</summary>
public sealed class FeedFactory(SiteContext site, SiteIndex index)
{
    private const int EntryLimit = 50;

    /// <summary>The feed of all releases of a language.</summary>
    public Feed Create(Language language) => CreateWithoutEntries(language) with { Entries = CreateEntries(index[language].Releases) };

    /// <summary>The feed of a topic.</summary>
    public Feed Create(ReleaseList topic, Language language) => CreateWithoutEntries(language) with
    {
        Id = FeedId($"{language.Path}/topics/{topic.Name}"),
        Folder = topic.Url,
        Title = site.FeedTitle(topic, language),
        PageUrl = site.Configuration.Absolute(topic.Url),
        Translations =
        [
            .. OtherLanguages(language).SelectMany(
                other => index[other].TopicLists.Where(list => list.Name == topic.Name),
                (other, list) => (other, list.Url)),
        ],
        Entries = CreateEntries(topic.Releases),
    };

    private Feed CreateWithoutEntries(Language language) => new(FeedId($"{language.Path}/press"), language, language.HomeUrl)
    {
        Title = site.Configuration.Title[language],
        Description = site.Configuration.Description[language],
        Publisher = site.Configuration.Publisher.Name[language],
        Origin = site.Configuration.Origin,
        PageUrl = site.Configuration.Absolute(ListReleases.NewsroomUrl(language)),
        Translations = [.. OtherLanguages(language).Select(other => (other, other.HomeUrl))],
    };

    /// <summary>The year is that in which the ids were first given: it belongs to them, and never changes.</summary>
    private string FeedId(string name) => $"tag:{site.Configuration.CanonicalHost},2023:{name}";

    private IEnumerable<Language> OtherLanguages(Language language) => site.Configuration.Languages.Where(other => other != language);

    /// <summary>In the order in which they became public: what was under embargo is new when that ends, whatever its date.</summary>
    private ImmutableArray<FeedEntry> CreateEntries(ImmutableArray<ArticlePage> releases) =>
    [
        .. releases.Where(page => page.IsIndexed)
            .OrderByDescending(page => ((ReleaseFrontMatter)page.FrontMatter).PublishedFrom)
            .Take(EntryLimit)
            .Select(CreateEntry),
    ];

    private FeedEntry CreateEntry(ArticlePage page)
    {
        var release = (ReleaseFrontMatter)page.FrontMatter;
        var language = page.Language;
        var id = $"tag:{site.Configuration.CanonicalHost},{release.Date:uuuu-MM-dd}:{language.Path}/{page.Key}";
        return new FeedEntry(id, release.Title[language], site.Configuration.Absolute(page.Url))
        {
            Published = release.PublishedFrom,
            Updated = release.Modified.ToInstant(),
            Summary = release.Summary?[language],
            Translations =
            [
                .. index.Translations.Alternates(page)
                    .Where(other => other.Language != language)
                    .Select(other => (other.Language, site.Configuration.Absolute(other.Url))),
            ],
            Topics = [.. release.Topics.Select(topic => (topic.Id, topic.Label[language]))],
            Picture = CreatePicture(page.Image),
        };
    }

    private FeedPicture? CreatePicture(Picture? picture) => picture is null
        ? null
        : new FeedPicture(site.Configuration.Origin + picture.Href, PictureFormats.MediaType(picture.File.Name), picture.File.Length);
}
