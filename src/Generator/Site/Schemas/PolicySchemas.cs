using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Generator.Site.Schemas;

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
    public required DayValue Until { get; init; }
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

internal sealed record PageWeightSchema
{
    [Description("Its HTML alone.")]
    public CountValue? Html { get; init; }

    [Description("Its HTML and all that a browser loads for it.")]
    public CountValue? Total { get; init; }
}

internal sealed record EditorSchema
{
    [Description("The host of the repository; test-repo keeps nothing.")]
    public required EditorBackendWord Backend { get; init; }

    [Description("The repository as its host names it."), Example("example-mobility/newsroom")]
    public ScalarValue? Repository { get; init; }

    [Description("The branch that is written to; main if not given.")]
    public ScalarValue? Branch { get; init; }
}

internal enum EditorBackendWord
{
    [JsonStringEnumMemberName("github")]
    GitHub,

    [JsonStringEnumMemberName("gitlab")]
    GitLab,

    [JsonStringEnumMemberName("test-repo")]
    TestRepository,
}
