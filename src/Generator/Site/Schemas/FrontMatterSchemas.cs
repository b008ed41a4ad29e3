using System.ComponentModel;
using System.Text.Json.Serialization;
using Generator.Content;

namespace Generator.Site.Schemas;

/// <summary>What every document may have. The types beside it are the front matter as it is written; a test holds them and <c>FrontMatterBinder</c> in step.</summary>
internal abstract record DocumentSchema
{
    [Description("The title in every language."), Example("{en: Contacts, zh: 联系方式}")]
    public required TextValue Title { get; init; }

    [Description("One or two sentences for lists, search engines and where the page is shared.")]
    public TextValue? Summary { get; init; }

    [Description("Another last part of the address than the file's name; it may differ by language.")]
    public TextValue? Slug { get; init; }

    [Description("Old addresses, from the root, that lead here."), Example("[/en/old-name/]")]
    public ScalarList? Aliases { get; init; }

    [Description("Whether it is kept back: true or false.")]
    public bool? Draft { get; init; }

    [Description("The language of NAME.md, where it is not the site's first."), Example("zh")]
    public ScalarValue? Language { get; init; }

    [Description("Environmental claims of its text, each with its evidence or the reason for an exception.")]
    public IReadOnlyList<ClaimSchema>? Claims { get; init; }
}

[Description("The front matter of a press release.")]
internal sealed record ReleaseSchema : DocumentSchema
{
    [Description("When it was released: local time of its place, or with an offset."), Example("2023-12-21T09:13")]
    public required TimeValue Date { get; init; }

    [Description("The IANA time zone of its times, where it is not its place's."), Example("Europe/Amsterdam")]
    public ScalarValue? Timezone { get; init; }

    [Description("An id of the places in site.yaml; it gives the time zone."), Example("hangzhou")]
    public ScalarValue? Place { get; init; }

    [Description("Nothing of it is published before this moment."), Example("2023-12-21T12:00")]
    public TimeValue? Embargo { get; init; }

    [Description("A second line under the title.")]
    public TextValue? Subtitle { get; init; }

    [Description("The main points, each a text.")]
    public TextList? Highlights { get; init; }

    [Description("Ids of the topics in terms.yaml."), Example("[climate, society]")]
    public ScalarList? Topics { get; init; }

    [Description("The picture that stands for it in lists and where it is shared.")]
    public PictureSchema? Image { get; init; }

    [Description("More pictures for the media.")]
    public IReadOnlyList<PictureSchema>? Images { get; init; }

    [Description("Ids of the contacts in site.yaml."), Example("[press]")]
    public ScalarList? Contacts { get; init; }

    [Description("Ids of the boilerplates in site.yaml.")]
    public ScalarList? Boilerplates { get; init; }

    [Description("What was wrong and is right now, as the reader is told.")]
    public IReadOnlyList<CorrectionSchema>? Corrections { get; init; }

    [Description("Codes of a reporting standard."), Example("[GRI 305-1]")]
    public ScalarList? Disclosures { get; init; }
}

[Description("The front matter of a report's index.md.")]
internal sealed record ReportSchema : DocumentSchema
{
    [Description("The time that is reported on."), Example("{en: 1 January to 31 December 2023, zh: 2023年1月1日至12月31日}")]
    public required TextValue Period { get; init; }

    [Description("The statement of use of the reporting standard.")]
    public TextValue? Statement { get; init; }

    [Description("File names of the chapters in their order, without .md.")]
    public ScalarList? Chapters { get; init; }

    [Description("The picture that stands for it.")]
    public PictureSchema? Image { get; init; }
}

[Description("The front matter of a chapter of the report.")]
internal sealed record ChapterSchema : DocumentSchema
{
    [Description("The area of work that it belongs to.")]
    public TextValue? Pillar { get; init; }

    [Description("Its place among the chapters that the index does not name.")]
    public uint? Order { get; init; }

    [Description("The picture that stands for it.")]
    public PictureSchema? Image { get; init; }

    [Description("Codes of a reporting standard.")]
    public ScalarList? Disclosures { get; init; }

    [Description("Ids of certificates.")]
    public ScalarList? Certificates { get; init; }
}

[Description("The front matter of a plain page.")]
internal sealed record PageSchema : DocumentSchema
{
    [Description("Its place in the menu.")]
    public uint? Order { get; init; }

    [Description("Whether it shows designers the components of the theme; no menu, search or search engine leads to it.")]
    public bool? Styleguide { get; init; }
}

[Description("A picture beside the document.")]
internal sealed record PictureSchema
{
    [Description("The file, from the document's folder."), Example("cover.jpg")]
    public required ScalarValue Src { get; init; }

    [Description("What the picture shows, for whoever does not see it.")]
    public required TextValue Alt { get; init; }

    [Description("What stands below it.")]
    public TextValue? Caption { get; init; }

    [Description("Who made it.")]
    public TextValue? Credit { get; init; }

    [Description("What others may do with it.")]
    public TextValue? Licence { get; init; }
}

[Description("A change after publication.")]
internal sealed record CorrectionSchema
{
    [Description("When it was made."), Example("2024-01-05T10:00")]
    public required TimeValue Date { get; init; }

    [Description("What it is.")]
    public required CorrectionWord Kind { get; init; }

    [Description("What the reader is told.")]
    public required TextValue Note { get; init; }
}

/// <summary>The words for <see cref="CorrectionKind"/> in front matter.</summary>
internal enum CorrectionWord
{
    [JsonStringEnumMemberName("correction")]
    Correction = CorrectionKind.Correction,

    [JsonStringEnumMemberName("clarification")]
    Clarification = CorrectionKind.Clarification,

    [JsonStringEnumMemberName("update")]
    Update = CorrectionKind.Update,

    [JsonStringEnumMemberName("withdrawal")]
    Withdrawal = CorrectionKind.Withdrawal,
}

[Description("Words of the text that claim something of the environment, and what bears them out.")]
internal sealed record ClaimSchema
{
    [Description("The id of a certificate or target.")]
    public ScalarValue? Evidence { get; init; }

    [Description("Why no evidence is needed.")]
    public ScalarValue? Exception { get; init; }

    [Description("The words, by language.")]
    public WordLists? Terms { get; init; }
}
