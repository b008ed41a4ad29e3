using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Generator.Site.Schemas;

[Description("What the whole site is called, in which languages, and what releases refer to.")]
internal sealed record SiteSchema
{
    [Description("Where the site is served, without a path."), Example("https://newsroom.example.com")]
    public required ScalarValue BaseUrl { get; init; }

    [Description("The name of the site.")]
    public required TextValue Title { get; init; }

    [Description("What the site is about, for search engines.")]
    public required TextValue Description { get; init; }

    [Description("The languages; the first is the one in which documents are written unless they say otherwise.")]
    public required IReadOnlyList<LanguageSchema> Languages { get; init; }

    [Description("Who publishes the site.")]
    public required PublisherSchema Publisher { get; init; }

    [Description("The IANA zones in which every release shows its time."), Example("[Asia/Shanghai, Europe/Amsterdam]")]
    public ScalarList? Timezones { get; init; }

    [Description("Places of releases, by id.")]
    public Dictionary<string, PlaceSchema>? Places { get; init; }

    [Description("Contacts for the media, by id.")]
    public Dictionary<string, ContactSchema>? Contacts { get; init; }

    [Description("Texts that stand below releases, by id.")]
    public Dictionary<string, BoilerplateSchema>? Boilerplates { get; init; }

    [Description("What happens in each collection where a translation is missing.")]
    public CollectionsSchema? Collections { get; init; }

    [Description("How texts are typeset, by language.")]
    public Dictionary<string, TypographySchema>? Typography { get; init; }

    [Description("How many releases stand on one page of a list.")]
    public uint? PageSize { get; init; }

    [Description("Whether texts may hold HTML: true or false.")]
    public bool? RawHtml { get; init; }

    [Description("Other hosts from which pages may load something.")]
    public ScalarList? AllowedHosts { get; init; }

    [Description("Old addresses of feeds, from the root.")]
    public ScalarList? FeedAliases { get; init; }

    [Description("Which words claim something of the environment, and how much one without evidence weighs.")]
    public ClaimsSchema? Claims { get; init; }

    [Description("What is made of pictures; all of it unless it is turned off.")]
    public PicturesSchema? Pictures { get; init; }

    [Description("What the check of links to other sites leaves alone.")]
    public ExternalLinksSchema? ExternalLinks { get; init; }
}

internal sealed record LanguageSchema
{
    [Description("The BCP 47 tag."), Example("zh-Hans")]
    public required ScalarValue Tag { get; init; }

    [Description("The first part of its addresses; the tag if not given."), Example("zh")]
    public ScalarValue? Path { get; init; }

    [Description("What the language calls itself."), Example("简体中文")]
    public required ScalarValue Name { get; init; }
}

internal sealed record PublisherSchema
{
    public required TextValue Name { get; init; }

    public ScalarValue? Url { get; init; }
}

internal sealed record PlaceSchema
{
    public required TextValue Name { get; init; }

    [Description("Its IANA time zone."), Example("Asia/Shanghai")]
    public ScalarValue? Timezone { get; init; }
}

internal sealed record ContactSchema
{
    public required TextValue Name { get; init; }

    public ScalarValue? Email { get; init; }

    public ScalarValue? Phone { get; init; }
}

internal sealed record BoilerplateSchema
{
    public required TextValue Title { get; init; }

    [Description("Markdown.")]
    public required TextValue Text { get; init; }
}

internal sealed record CollectionsSchema
{
    public CollectionSchema? Press { get; init; }

    public CollectionSchema? Report { get; init; }

    public CollectionSchema? Pages { get; init; }
}

internal sealed record CollectionSchema
{
    [Description("The build fails, the page is shown in another language, or there is no page.")]
    public MissingWord? MissingTranslation { get; init; }
}

internal enum MissingWord
{
    [JsonStringEnumMemberName("error")]
    Error,

    [JsonStringEnumMemberName("fallback")]
    Fallback,

    [JsonStringEnumMemberName("hide")]
    Hide,
}

internal sealed record TypographySchema
{
    public QuotesWord? Quotes { get; init; }

    public PercentWord? Percent { get; init; }

    public EllipsisWord? Ellipsis { get; init; }

    public HanLatinWord? HanLatinSpaces { get; init; }
}

internal enum QuotesWord
{
    [JsonStringEnumMemberName("straight")]
    Straight,

    [JsonStringEnumMemberName("curly")]
    Curly,
}

internal enum PercentWord
{
    [JsonStringEnumMemberName("closed")]
    Closed,

    [JsonStringEnumMemberName("spaced")]
    Spaced,
}

internal enum EllipsisWord
{
    [JsonStringEnumMemberName("character")]
    Character,

    [JsonStringEnumMemberName("dots")]
    Dots,
}

internal enum HanLatinWord
{
    [JsonStringEnumMemberName("none")]
    None,

    [JsonStringEnumMemberName("typed")]
    Typed,
}

internal sealed record ExternalLinksSchema
{
    public IReadOnlyList<IgnoreSchema>? Ignore { get; init; }
}

internal sealed record IgnoreSchema
{
    [Description("An address, with * for any part."), Example("https://example.com/*")]
    public required ScalarValue Url { get; init; }

    public required ScalarValue Reason { get; init; }

    [Description("The day from which it is checked again."), Example("2027-01-31")]
    public required ScalarValue Until { get; init; }
}

[Description("The topics of releases, and the words that the company has agreed on.")]
internal sealed record TermsSchema
{
    [Description("Topics by id.")]
    public Dictionary<string, TopicSchema>? Topics { get; init; }

    [Description("Terms by id, each with one word for each language.")]
    public Dictionary<string, GlossarySchema>? Glossary { get; init; }
}

internal sealed record TopicSchema
{
    public required TextValue Label { get; init; }

    public TextValue? Definition { get; init; }
}

internal sealed record GlossarySchema
{
    [Description("The agreed word.")]
    public required TextValue Label { get; init; }

    public TextValue? Definition { get; init; }

    [Description("Other forms that are right, by language.")]
    public WordLists? Accepted { get; init; }

    [Description("Forms that are never right, by language.")]
    public WordLists? Forbidden { get; init; }

    public bool? CaseSensitive { get; init; }

    public bool? Optional { get; init; }
}

internal sealed record ClaimsSchema
{
    public ClaimLevelWord? Level { get; init; }

    [Description("The words, by language.")]
    public WordLists? Terms { get; init; }
}

internal enum ClaimLevelWord
{
    [JsonStringEnumMemberName("off")]
    Off,

    [JsonStringEnumMemberName("warn")]
    Warn,

    [JsonStringEnumMemberName("error")]
    Error,
}

internal sealed record PicturesSchema
{
    public bool? Variants { get; init; }

    public bool? Cards { get; init; }

    public bool? Gallery { get; init; }

    [Description("The page that says how pictures may be used.")]
    public ScalarValue? Terms { get; init; }
}
