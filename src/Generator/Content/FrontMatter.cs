using Generator.Yaml;
using NodaTime;

namespace Generator.Content;

/// <summary>
/// The validated front matter of a document, one sealed record a kind. What is required is there; ids that lead
/// elsewhere (places, topics, contacts, boilerplates) are known to exist.
/// </summary>
public abstract record FrontMatter(CommonFields Common)
{
    public LocalizedText Title => Common.Title;

    public LocalizedText? Summary => Common.Summary;

    /// <summary>The picture that stands for the document in lists and where it is shared.</summary>
    public PictureReference? Image { get; init; }

    /// <summary>Every text that a reader sees.</summary>
    public virtual IEnumerable<LocalizedText> Texts =>
        new[] { Title, Summary }.OfType<LocalizedText>().Concat(Image?.Texts ?? []);
}

/// <summary>What every kind of document has.</summary>
public sealed record CommonFields(LocalizedText Title, Language SourceLanguage)
{
    public LocalizedText? Summary { get; init; }

    /// <summary>The last segment of the URL in the languages in which it differs from the file's name.</summary>
    public LocalizedText? Slug { get; init; }

    /// <summary>Old paths, from the root, that redirect here.</summary>
    public ImmutableArray<YamlScalar> Aliases { get; init; } = [];

    public bool IsDraft { get; init; }

    /// <summary>Why the document may use the words of environmental claims.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];
}

/// <summary>A press release.</summary>
public sealed record ReleaseFrontMatter(CommonFields Common) : FrontMatter(Common)
{
    public required ZonedDateTime Date { get; init; }

    /// <summary>Nothing of the release is published before this instant, whatever its date.</summary>
    public Instant? Embargo { get; init; }

    public LocalizedText? Subtitle { get; init; }

    public ImmutableArray<LocalizedText> Highlights { get; init; } = [];

    public Place? Place { get; init; }

    public ImmutableArray<Term> Topics { get; init; } = [];

    public ImmutableArray<PictureReference> Images { get; init; } = [];

    public ImmutableArray<Contact> Contacts { get; init; } = [];

    public ImmutableArray<Boilerplate> Boilerplates { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Corrections of which nobody knows yet: they are dated after the build's instant.</summary>
    public ImmutableArray<Correction> PlannedCorrections { get; init; } = [];

    /// <summary>The codes of the content index that the document as a whole is about.</summary>
    public ImmutableArray<YamlScalar> Disclosures { get; init; } = [];

    public override IEnumerable<LocalizedText> Texts =>
    [
        .. base.Texts,
        .. Highlights.Prepend(Subtitle).OfType<LocalizedText>(),
        .. Images.SelectMany(image => image.Texts),
        .. Corrections.Concat(PlannedCorrections).Select(correction => correction.Note),
    ];

    /// <summary>The first instant at which the release may be seen.</summary>
    public Instant PublishedFrom => Embargo is { } embargo ? Instant.Max(embargo, Date.ToInstant()) : Date.ToInstant();

    /// <summary>The same as a time of the release's zone: what machines are told, while readers see the date of its dateline.</summary>
    public ZonedDateTime Published => PublishedFrom.InZone(Date.Zone);

    public bool IsWithdrawn => Corrections.Any(correction => correction.Kind == CorrectionKind.Withdrawal);

    /// <summary>When it was published or last corrected.</summary>
    public ZonedDateTime Modified => Corrections.Select(correction => correction.Date).Append(Published).MaxBy(date => date.ToInstant());

    /// <summary>
    /// The release as it stands at an instant. Corrections dated later are planned. Of a withdrawn one, its title, date and
    /// topics are left, and the reason in place of the summary.
    /// </summary>
    public ReleaseFrontMatter At(Instant instant)
    {
        if (Corrections.IsEmpty)
        {
            return this;
        }

        var shown = this with
        {
            Corrections = [.. Corrections.Where(correction => correction.Date.ToInstant() <= instant)],
            PlannedCorrections = [.. Corrections.Where(correction => correction.Date.ToInstant() > instant)],
        };
        return shown.Corrections.LastOrDefault(correction => correction.Kind == CorrectionKind.Withdrawal) is { } withdrawal
            ? shown with { Common = Common with { Summary = withdrawal.Note }, Subtitle = null, Highlights = [], Image = null, Images = [] }
            : shown;
    }
}

/// <summary>The index of one edition of the report.</summary>
public sealed record ReportFrontMatter(CommonFields Common) : FrontMatter(Common)
{
    public required LocalizedText Period { get; init; }

    /// <summary>The statement of use of the reporting standard.</summary>
    public LocalizedText? Statement { get; init; }

    /// <summary>File names of the chapters, without extension, in reading order.</summary>
    public ImmutableArray<YamlScalar> Chapters { get; init; } = [];

    public override IEnumerable<LocalizedText> Texts => [.. base.Texts, Period, .. new[] { Statement }.OfType<LocalizedText>()];
}

/// <summary>A chapter of the report.</summary>
public sealed record ChapterFrontMatter(CommonFields Common) : FrontMatter(Common)
{
    public LocalizedText? Pillar { get; init; }

    public override IEnumerable<LocalizedText> Texts => [.. base.Texts, .. new[] { Pillar }.OfType<LocalizedText>()];

    /// <summary>The place among the chapters that the report's index does not name.</summary>
    public int? Order { get; init; }

    /// <summary>The codes of the content index that the document as a whole is about.</summary>
    public ImmutableArray<YamlScalar> Disclosures { get; init; } = [];

    /// <summary>The ids of the certificates that the chapter shows.</summary>
    public ImmutableArray<YamlScalar> Certificates { get; init; } = [];
}

/// <summary>A plain page.</summary>
public sealed record PageFrontMatter(CommonFields Common) : FrontMatter(Common)
{
    public int? Order { get; init; }

    /// <summary>Whether the page shows designers the components of the theme; readers are not led to it.</summary>
    public bool IsStyleguide { get; init; }
}
