using Generator.Configuration;

namespace Generator.Site.Models;

/// <summary>The layouts of a theme; a template knows them as <c>page.kind</c>.</summary>
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

    public const string Search = "search";

    public const string Glossary = "glossary";

    /// <summary>A theme without it shows the page of its components as any other.</summary>
    public const string Styleguide = "styleguide";

    /// <summary>The layouts that the pages of a site need.</summary>
    public static ImmutableArray<string> For(SiteConfiguration configuration) =>
        [.. All, .. configuration.Search is null ? Array.Empty<string>() : [Search], .. configuration.HasGlossary ? [Glossary] : Array.Empty<string>(), .. configuration.Pictures.HasGallery ? [Media] : Array.Empty<string>()];

    private static ImmutableArray<string> All { get; } =
        [Home, Chooser, NotFound, PressList, Topic, Release, Report, Chapter, Page];
}
