using Generator.Rendering.Templates;
using Generator.Content;

namespace Generator.Rendering.Models;

/// <summary>A press release.</summary>
public sealed record ReleaseModel(CardModel Card) : TemplateObject
{
    public string? Subtitle { get; init; }

    public string[] Highlights { get; init; } = [];

    public HtmlFragment Body { get; init; } = HtmlFragment.Empty;

    public string Dateline { get; init; } = "";

    public ZoneTimeModel[] Zones { get; init; } = [];

    public PictureModel[] Images { get; init; } = [];

    public BoilerplateModel[] Boilerplates { get; init; } = [];

    public ContactModel[] Contacts { get; init; } = [];

    /// <summary>The next older release.</summary>
    public CardModel? Previous { get; init; }

    /// <summary>The next newer release.</summary>
    public CardModel? Next { get; init; }

    public CardModel[] Related { get; init; } = [];

    public TocEntryModel[] Toc { get; init; } = [];

    protected override object? Member(string name) => name switch
    {
        "title" => Card.Title,
        "summary" => Card.Summary,
        "url" => Card.Url,
        "date" => Card.Date,
        "place" => Card.Place,
        "topics" => Card.Topics,
        "image" => Card.Image,
        "subtitle" => Subtitle,
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
        _ => Unknown,
    };
}
