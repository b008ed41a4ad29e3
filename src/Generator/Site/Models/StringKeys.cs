using Generator.Configuration;

namespace Generator.Site.Models;

/// <summary>The strings of the theme that the program itself writes into pages.</summary>
public static class StringKeys
{
    public const string PressReleases = "press.releases";
    public const string YearTitle = "press.year_title";
    public const string Report = "home.report";
    public const string NotFound = "not_found.title";
    public const string Dateline = "release.dateline";

    public const string Media = "media.title";

    /// <summary>Before the kind of a list of the content index.</summary>
    public const string DisclosuresPrefix = "disclosures.";

    public const string Glossary = "glossary.title";

    public const string SearchTitle = "search.title";
    public const string SearchDescription = "search.description";

    /// <summary>Before the layout of a page that can be found.</summary>
    public const string SearchTypePrefix = "search.type_";

    private static readonly ImmutableArray<string> all =
        [PressReleases, YearTitle, Report, NotFound, Dateline, "date.months", "date.long", "date.short", "date.time"];

    /// <summary>The strings that the pages of a site need.</summary>
    public static ImmutableArray<string> For(SiteConfiguration configuration) =>
    [
        .. all,
        .. configuration.HasGlossary ? [Glossary] : Array.Empty<string>(),
        .. configuration.Search is null ? [] : SearchEntryFactory.Layouts.Select(layout => SearchTypePrefix + layout).Concat([SearchTitle, SearchDescription]),
        .. configuration.Pictures.HasGallery ? [Media] : Array.Empty<string>(),
        .. configuration.Editions.All.SelectMany(edition => edition.Disclosures).Select(list => DisclosuresPrefix + list.Name).Distinct(),
    ];
}
