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

    /// <summary>Those that a site needs.</summary>
    public static ImmutableArray<string> For(SiteConfiguration configuration) => configuration.Pictures.HasGallery ? [.. All, Media] : All;

    /// <summary>Those that every site needs.</summary>
    public static ImmutableArray<string> All { get; } =
        [PressReleases, YearTitle, Report, NotFound, Dateline, "date.months", "date.long", "date.short", "date.time"];
}
