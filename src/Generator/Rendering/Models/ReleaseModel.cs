using Generator.Content;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>A press release.</summary>
public sealed record ReleaseModel(CardModel Card) : TemplateObject
{
    public string? Subtitle { get; init; }

    /// <summary>The newest first.</summary>
    public ModelList<CorrectionModel> Corrections { get; init; } = [];

    /// <summary>When the release may be published, on a preview before that.</summary>
    public ZoneTimeModel? Embargo { get; init; }

    public ModelList<string> Highlights { get; init; } = [];

    public HtmlFragment Body { get; init; } = HtmlFragment.Empty;

    public string Dateline { get; init; } = "";

    public ModelList<ZoneTimeModel> Zones { get; init; } = [];

    public ModelList<PictureModel> Images { get; init; } = [];

    public ModelList<BoilerplateModel> Boilerplates { get; init; } = [];

    public ModelList<ContactModel> Contacts { get; init; } = [];

    /// <summary>The next older release.</summary>
    public CardModel? Previous { get; init; }

    /// <summary>The next newer release.</summary>
    public CardModel? Next { get; init; }

    public ModelList<CardModel> Related { get; init; } = [];

    public ModelList<TocEntryModel> Toc { get; init; } = [];

    /// <summary>The archive with the text and the pictures.</summary>
    public string? KitUrl { get; init; }

    /// <summary>Whole minutes that the body takes to read; 0 for no text.</summary>
    public int ReadingMinutes { get; init; }

    protected override object? Member(string name) => name switch
    {
        "title" => Card.Title,
        "summary" => Card.Summary,
        "url" => Card.Url,
        "date" => Card.Date,
        "place" => Card.Place,
        "topics" => Card.Topics,
        "image" => Card.Image,
        "corrected" => Card.IsCorrected,
        "withdrawn" => Card.IsWithdrawn,
        "corrections" => Corrections,
        "subtitle" => Subtitle,
        "embargo" => Embargo,
        "highlights" => Highlights,
        "body" => Body,
        "dateline" => Dateline,
        "zones" => Zones,
        "images" => Images,
        "boilerplates" => Boilerplates,
        "contacts" => Contacts,
        "previous" => Previous,
        "next" => Next,
        "related" => Related,
        "toc" => Toc,
        "kit_url" => KitUrl,
        "reading_minutes" => ReadingMinutes,
        _ => Unknown,
    };
}
