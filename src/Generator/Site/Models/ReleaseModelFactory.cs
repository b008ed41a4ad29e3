using System.Collections.Concurrent;
using Generator.Content;
using Generator.Rendering.Models;
using Generator.Site.Gallery;
using Generator.Site.Search;
using NodaTime;

namespace Generator.Site.Models;

/// <summary>Builds the models of releases and of their lists.</summary>
internal sealed class ReleaseModelFactory(SiteContext site, SiteIndex index)
{
    private const int RelatedCount = 3;

    private readonly ConcurrentDictionary<UrlPath, CardModel> cards = [];
    private readonly ConcurrentDictionary<TranslationKey, string?> kits = [];
    private readonly ConcurrentDictionary<(string Id, Language Language), ContactModel> contacts = [];

    public ReleaseModel Create(ArticlePage page)
    {
        var release = (ReleaseFrontMatter)page.FrontMatter;
        var language = page.ContentLanguage;
        var order = index[page.Language];
        return new ReleaseModel(CreateCard(page))
        {
            Subtitle = release.Subtitle?[language],
            Corrections = [.. CreateCorrections(page)],
            Highlights = [.. release.Highlights.Select(highlight => highlight[language])],
            Body = page.Body,
            Dateline = Dateline(release, language),
            Embargo = CreateEmbargo(release, language),
            Zones = [.. Zones(release).Select(zone => ZoneTime(release, zone, language))],
            Images = [.. page.Images.Select(image => PictureModels.Create(image, language, site.Configuration)!)],
            Boilerplates = [.. release.Boilerplates.Select(boilerplate => site.Boilerplates.Model(boilerplate, language))],
            Contacts = ContactModel.List(release.Contacts, language, FindContact),
            Previous = order.OlderThan(page) is { } older ? CreateCard(older) : null,
            Next = order.NewerThan(page) is { } newer ? CreateCard(newer) : null,
            Related = [.. order.RelatedTo(page, RelatedCount).Select(CreateCard)],
            Toc = TableOfContents.Create(page.Body.Headings),
            KitUrl = FindKit(page),
            ReadingMinutes = page.Body.ReadingMinutes,
        };
    }

    /// <summary>The archive of a release; null where it is not published in this language.</summary>
    public string? FindKit(ArticlePage page) => page.IsIndexed ? kits.GetOrAdd(page.Key, key => PressKit.Create(site, index, key)?.Url.Href) : null;

    /// <summary>A release's card, the same on every page of its language.</summary>
    public CardModel CreateCard(ArticlePage page) => cards.GetOrAdd(page.Url, static (_, arguments) => arguments.Factory.CreateNewCard(arguments.Page), (Factory: this, Page: page));

    private CardModel CreateNewCard(ArticlePage page)
    {
        var release = (ReleaseFrontMatter)page.FrontMatter;
        var language = page.ContentLanguage;
        return new CardModel(release.Title[language], page.Url.Href, new DateModel(release.Date))
        {
            Summary = release.Summary?[language],
            Place = release.Place?.Name[language],
            Topics = [.. release.Topics.Select(topic => new TopicModel(topic.Label[page.Language], ListReleases.TopicUrl(page.Language, topic).Href))],
            IsCorrected = release.Corrections.Any(correction => correction.Kind == CorrectionKind.Correction),
            IsWithdrawn = release.IsWithdrawn,
            Image = PictureModels.Create(page.Image, language, site.Configuration),
            Language = language == page.Language ? null : site.LanguageModel(language),
        };
    }

    /// <summary>A contact's model, the same in all releases of a language.</summary>
    private ContactModel FindContact(Contact contact, Language language) =>
        contacts.GetOrAdd((contact.Id, language), static (_, arguments) => ContactModel.Create(arguments.contact, arguments.language), (contact, language));

    /// <summary>The corrections of a release, the newest first.</summary>
    public static IEnumerable<CorrectionModel> CreateCorrections(ArticlePage page) => ((ReleaseFrontMatter)page.FrontMatter).Corrections
        .OrderByDescending(correction => correction.Date.ToInstant())
        .Select(correction => new CorrectionModel(KindName(correction.Kind), new DateModel(correction.Date), correction.Note[page.ContentLanguage]));

    /// <summary>The kind as front matter writes it.</summary>
    private static string KindName(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Correction => "correction",
        CorrectionKind.Clarification => "clarification",
        CorrectionKind.Update => "update",
        _ => "withdrawal",
    };

    public ReleaseListModel CreateList(ReleaseListPage page)
    {
        var list = page.List;
        return new ReleaseListModel(site.ListTitle(list, page.Language), [.. page.Releases.Select(CreateCard)])
        {
            Years = CountedLists(ReleaseListKind.Year, page.Language, list),
            Topics = CountedLists(ReleaseListKind.Topic, page.Language, list),
            Number = page.Number,
            Count = page.Count,
            Pages = [.. PageLinks.Create(page.Number, page.Count, list.PageUrl)],
            PreviousUrl = page.Number > 1 ? list.PageUrl(page.Number - 1).Href : null,
            NextUrl = page.Number < page.Count ? list.PageUrl(page.Number + 1).Href : null,
            Total = list.Releases.Length,
        };
    }

    /// <summary>Where a reader looks who cannot search.</summary>
    public SearchPageModel CreateSearch(SearchPage page) => new(
        CountedLists(ReleaseListKind.Year, page.Language, current: null), CountedLists(ReleaseListKind.Topic, page.Language, current: null));

    private ModelList<CountedLinkModel> CountedLists(ReleaseListKind kind, Language language, ReleaseList? current) =>
    [
        .. index[language].Lists.Where(list => list.Kind == kind)
            .Select(list => new CountedLinkModel(site.ListLabel(list, language), list.Url.Href, list.Releases.Length, list == current)),
    ];

    private string Dateline(ReleaseFrontMatter release, Language language)
    {
        var strings = site.Theme.StringsOf(language);
        var date = strings.Format(release.Date, "long")!;
        return release.Place is { } place ? strings.Text(StringKeys.Dateline, place.Name[language], date) : date;
    }

    private ZoneTimeModel? CreateEmbargo(ReleaseFrontMatter release, Language language)
    {
        if (release.PublishedFrom <= Instant.FromDateTimeOffset(site.Options.AsOf))
        {
            return null;
        }

        var strings = site.Theme.StringsOf(language);
        var local = release.Published;
        return new ZoneTimeModel($"{strings.Format(local, "long")} {strings.Format(local, "time")}", local.Zone.Id);
    }

    /// <summary>The zones in which the time is told: the release's own, then the others of site.yaml.</summary>
    private IEnumerable<DateTimeZone> Zones(ReleaseFrontMatter release) =>
        site.Configuration.TimeZones.Where(zone => zone.Id != release.Date.Zone.Id).Prepend(release.Date.Zone);

    /// <summary>A time on another day than the dateline's has its date with it.</summary>
    private ZoneTimeModel ZoneTime(ReleaseFrontMatter release, DateTimeZone zone, Language language)
    {
        var strings = site.Theme.StringsOf(language);
        var local = release.Date.WithZone(zone);
        var time = strings.Format(local, "time")!;
        return new ZoneTimeModel(local.Date == release.Date.Date ? time : $"{strings.Format(local, "short")} {time}", zone.Id);
    }
}
