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
    public CountValue? PageSize { get; init; }

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

    [Description("Whether readers can search the site: true or false. Needs Node when the site is built.")]
    public bool? Search { get; init; }

    [Description("A page, /admin/, on which colleagues without git write. Needs Node when the site is built.")]
    public EditorSchema? Editor { get; init; }

    [Description("The most that a page may weigh, in kilobytes of 1,000 bytes, before it is compressed.")]
    public PageWeightSchema? PageWeight { get; init; }

    [Description("Whom to tell of a weakness of the site, for security.txt.")]
    public SecuritySchema? Security { get; init; }

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

    [Description("A desk if not given.")]
    public ContactWord? Kind { get; init; }

    [Description("What the person or desk does.")]
    public TextValue? Role { get; init; }

    [Description("The part of the world that it answers for.")]
    public TextValue? Region { get; init; }

    [Description("The languages in which it answers; all if not given."), Example("[zh, en]")]
    public ScalarList? Languages { get; init; }

    public ScalarValue? Email { get; init; }

    public ScalarValue? Phone { get; init; }
}

internal enum ContactWord
{
    [JsonStringEnumMemberName("desk")]
    Desk,

    [JsonStringEnumMemberName("person")]
    Person,
}

internal sealed record BoilerplateSchema
{
    public required TextValue Title { get; init; }

    [Description("Markdown.")]
    public required TextValue Text { get; init; }
}

internal sealed record SecuritySchema
{
    [Description("Addresses, the preferred one first: mailto:, https: or tel:."), Example("mailto:security@newsroom.example.com")]
    public required ScalarList Contact { get; init; }

    [Description("The last day on which this holds, at most a year ahead."), Example("2027-06-30")]
    public required DayValue Expires { get; init; }

    [Description("The page that says how reports are dealt with; https:.")]
    public ScalarValue? Policy { get; init; }

    [Description("The key with which reports may be encrypted; https:.")]
    public ScalarValue? Encryption { get; init; }

    [Description("The page that thanks those who reported something; https:.")]
    public ScalarValue? Acknowledgments { get; init; }
}
