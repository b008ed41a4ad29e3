using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>The site, as every page of one language sees it.</summary>
public sealed record SiteModel(string Title, string Description) : TemplateObject
{
    public string Publisher { get; init; } = "";

    public string BaseUrl { get; init; } = "";

    public string HomeUrl { get; init; } = "";

    public string PressUrl { get; init; } = "";

    /// <summary>The absolute URL of the Atom feed.</summary>
    public string FeedUrl { get; init; } = "";

    /// <summary>The feed of all releases, one a format.</summary>
    public ModelList<FeedLinkModel> Feeds { get; init; } = [];

    public ModelList<LinkModel> Navigation { get; init; } = [];

    public ModelList<LinkModel> Footer { get; init; } = [];

    public ModelList<LanguageModel> Languages { get; init; } = [];

    /// <summary>The icon for the home screens of telephones.</summary>
    public string? TouchIconUrl { get; init; }

    /// <summary>The web app manifest.</summary>
    public string? ManifestUrl { get; init; }

    /// <summary>The newest report.</summary>
    public LinkModel? Report { get; init; }

    /// <summary>The search; null where the site offers none.</summary>
    public SearchModel? Search { get; init; }

    protected override object? Member(string name) => name switch
    {
        "title" => Title,
        "description" => Description,
        "publisher" => Publisher,
        "base_url" => BaseUrl,
        "home_url" => HomeUrl,
        "press_url" => PressUrl,
        "feed_url" => FeedUrl,
        "feeds" => Feeds,
        "navigation" => Navigation,
        "footer" => Footer,
        "languages" => Languages,
        "report" => Report,
        "search" => Search,
        "touch_icon_url" => TouchIconUrl,
        "manifest_url" => ManifestUrl,
        _ => Unknown,
    };
}
