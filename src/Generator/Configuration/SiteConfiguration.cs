using System.Collections.Frozen;
using Generator.Content;
using Generator.Content.Reporting;
using Generator.Yaml;
using NodaTime;

namespace Generator.Configuration;

/// <summary>site.yaml, terms.yaml and the data of the report, validated.</summary>
public sealed record SiteConfiguration
{
    /// <summary>Scheme and host, without a path.</summary>
    public required Uri BaseUrl
    {
        get;
        init
        {
            field = value;
            Origin = value.GetLeftPart(UriPartial.Authority);
        }
    }

    /// <summary>What stands before the path of every absolute URL of the site.</summary>
    public string Origin { get; private init; } = "";

    /// <summary>The host of site.yaml, whatever this build is served from: what names things for ever uses it.</summary>
    public required string CanonicalHost { get; init; }

    public required LanguageSet Languages { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Description { get; init; }

    public required Publisher Publisher { get; init; }

    /// <summary>The zones in which every release shows its time, in order.</summary>
    public required ImmutableArray<DateTimeZone> TimeZones { get; init; }

    /// <summary>The zone of days that belong to no place: the first of <see cref="TimeZones"/>.</summary>
    public DateTimeZone Zone => TimeZones.FirstOrDefault(DateTimeZone.Utc);

    public required SiteVocabulary Vocabulary { get; init; }

    public required ImmutableArray<GlossaryTerm> Glossary { get; init; }

    /// <summary>Whether the site has a page of words with their definitions.</summary>
    public bool HasGlossary => Glossary.Any(term => term.IsDefined);

    /// <summary>Which environmental claims need evidence.</summary>
    public required ClaimPolicy Claims { get; init; }

    /// <summary>How the texts of each language are typeset, by the language's index.</summary>
    public required ImmutableArray<TypographyPolicy> Typography { get; init; }

    public required ImmutableDictionary<Collection, MissingTranslationPolicy> MissingTranslations { get; init; }

    /// <summary>Old paths of feeds, from the root, that redirect to those of today.</summary>
    public required ImmutableArray<YamlScalar> FeedAliases { get; init; }

    /// <summary>Releases on one page of a list.</summary>
    public required int PageSize { get; init; }

    public required bool RawHtml { get; init; }

    /// <summary>What the build makes of pictures besides publishing them.</summary>
    public required PicturePolicy Pictures { get; init; }

    /// <summary>Other hosts from which pages may load something, in lower case; each stands for those below it too.</summary>
    public required FrozenSet<string> AllowedHosts { get; init; }

    /// <summary>The word in site.yaml that turns the search on; null where the site has none.</summary>
    public required YamlScalar? Search { get; init; }

    /// <summary>Where the web editor keeps what is written in it; null where the site has none.</summary>
    public EditorSettings? Editor { get; init; }

    public required PageWeightBudget PageWeight { get; init; }

    /// <summary>Whom to tell of a weakness of the site; null where site.yaml names nobody.</summary>
    public required SecurityContact? Security { get; init; }

    /// <summary>What <c>check --external</c> leaves alone, in the order of the file.</summary>
    public required ImmutableArray<ExternalLinkIgnore> ExternalLinkIgnores { get; init; }

    /// <summary>The data of the report's editions.</summary>
    public required EditionSet Editions { get; init; }

    /// <summary>The absolute URL of <paramref name="path"/>, percent-encoded.</summary>
    public string Absolute(UrlPath path) => Origin + path.Href;
}

/// <summary>What the build makes of pictures.</summary>
public sealed record PicturePolicy
{
    /// <summary>Whether they are published in further sizes and formats.</summary>
    public required bool HasVariants { get; init; }

    /// <summary>Whether pages get a picture with their title to be shared with, where the theme has a design for it.</summary>
    public required bool HasCards { get; init; }

    /// <summary>Whether there is a page with all pictures of the releases, where the theme has a layout for it, and an archive for each release.</summary>
    public required bool HasGallery { get; init; }

    /// <summary>The file of the page that says how pictures may be used, as site.yaml names it.</summary>
    public YamlScalar? Terms { get; init; }
}

/// <summary>Who publishes the site.</summary>
public sealed record Publisher(LocalizedText Name, string? Url);

/// <summary>What a build does about a document that lacks a language.</summary>
public enum MissingTranslationPolicy
{
    /// <summary>The build fails.</summary>
    Error,

    /// <summary>The page is shown in another language, with a notice.</summary>
    Fallback,

    /// <summary>There is no page in that language.</summary>
    Hide,
}
