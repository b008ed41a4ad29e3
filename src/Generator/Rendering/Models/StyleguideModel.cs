using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>The page of the theme's components: its own text, and of what the site has, one of each that looks different.</summary>
public sealed record StyleguideModel(DocumentModel Document) : TemplateObject
{
    /// <summary>One for each state in which a card can be.</summary>
    public ModelList<CardModel> Cards { get; init; } = [];

    /// <summary>The first page of a long list, one from its middle and its last, without releases.</summary>
    public ModelList<ReleaseListModel> Lists { get; init; } = [];

    /// <summary>One of each kind, of any release.</summary>
    public ModelList<CorrectionModel> Corrections { get; init; } = [];

    /// <summary>The release with the most parts among those that have a picture; the newest of them.</summary>
    public ReleaseModel? Release { get; init; }

    public ReportModel? Report { get; init; }

    /// <summary>A chapter from the middle of the report, with one before and one after it.</summary>
    public ChapterModel? Chapter { get; init; }

    protected override object? Member(string name) => name switch
    {
        "document" => Document,
        "cards" => Cards,
        "lists" => Lists,
        "corrections" => Corrections,
        "release" => Release,
        "report" => Report,
        "chapter" => Chapter,
        _ => Unknown,
    };
}
