using Generator.Configuration;

namespace Generator.Site.Models;

/// <summary>The layouts that a theme must have; a template knows them as <c>page.kind</c>.</summary>
public static class LayoutNames
{
    public const string Home = "home";
    public const string Chooser = "chooser";
    public const string NotFound = "not-found";
    public const string PressList = "press-list";
    public const string Topic = "topic";
    public const string Release = "release";
    public const string Report = "report";
    public const string Chapter = "chapter";
    public const string Page = "page";
    public const string Media = "media";

    /// <summary>Needed where a report has indicators.</summary>
    public const string Data = "data";

    /// <summary>Those that a site needs.</summary>
    public static ImmutableArray<string> For(SiteConfiguration configuration) => configuration.Pictures.HasGallery ? [.. All, Media] : All;

    /// <summary>Those that every site needs.</summary>
    public static ImmutableArray<string> All { get; } =
        [Home, Chooser, NotFound, PressList, Topic, Release, Report, Chapter, Page];
}
